import { recordRoutes } from '../../../http/record-routes';

export default recordRoutes('calendar-day', 'calendar-days');
