import { recordController } from '../../../http/record-controller';

export default recordController('api::service-of-document.service-of-document');
