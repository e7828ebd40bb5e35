import { recordController } from '../../../http/record-controller';

export default recordController('api::school-class.school-class');
