import { recordController } from '../../../http/record-controller';

export default recordController('api::tip-off-message.tip-off-message');
