import { recordRoutes } from '../../../http/record-routes';

export default recordRoutes('alarm', 'alarms', ['update']);
