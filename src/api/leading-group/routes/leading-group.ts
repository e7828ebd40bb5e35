import { recordRoutes } from '../../../http/record-routes';

export default recordRoutes('leading-group', 'leading-groups', ['create', 'update']);
