import { recordRoutes } from '../../../http/record-routes';

export default recordRoutes('assignment-kind', 'assignment-kinds');
