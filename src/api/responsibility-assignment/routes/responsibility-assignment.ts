import { recordRoutes } from '../../../http/record-routes';

export default recordRoutes('responsibility-assignment', 'responsibility-assignments');
