import { recordController } from '../../../http/record-controller';

export default recordController('api::responsibility-assignment.responsibility-assignment');
