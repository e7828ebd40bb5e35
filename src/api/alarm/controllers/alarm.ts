import { recordController } from '../../../http/record-controller';
import { ALARM } from '../../../usecases/alarm/keep-alarm';

export default recordController(ALARM);
