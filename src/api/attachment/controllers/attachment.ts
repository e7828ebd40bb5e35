import { recordController } from '../../../http/record-controller';

export default recordController('api::attachment.attachment');
