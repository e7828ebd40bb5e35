import { recordRoutes } from '../../../http/record-routes';

export default recordRoutes('child-plan', 'child-plans', ['create', 'update'], []);
