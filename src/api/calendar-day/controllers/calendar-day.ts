import { recordController } from '../../../http/record-controller';

export default recordController('api::calendar-day.calendar-day');
