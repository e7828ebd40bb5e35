import { recordRoutes } from '../../../http/record-routes';

export default recordRoutes('staff', 'staff-members');
