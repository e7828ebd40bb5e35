import { recordController } from '../../../http/record-controller';

export default recordController('api::personal-grant.personal-grant');
