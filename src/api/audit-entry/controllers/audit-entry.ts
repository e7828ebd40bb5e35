import { recordController } from '../../../http/record-controller';

export default recordController('api::audit-entry.audit-entry');
