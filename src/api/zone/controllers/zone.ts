import { recordController } from '../../../http/record-controller';

export default recordController('api::zone.zone');
