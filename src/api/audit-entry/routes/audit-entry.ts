import { recordRoutes } from '../../../http/record-routes';

export default recordRoutes('audit-entry', 'audit-entries');
