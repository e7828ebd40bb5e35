import { recordRoutes } from '../../../http/record-routes';

export default recordRoutes('absence', 'absences');
