import { recordController } from '../../../http/record-controller';
import { CHECKLIST } from '../../../usecases/checklist/checklist-types';

export default recordController(CHECKLIST);
