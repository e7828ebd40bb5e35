import { recordController } from '../../../http/record-controller';

export default recordController('api::roll-call.roll-call');
