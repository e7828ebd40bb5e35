import { recordRoutes } from '../../../http/record-routes';

export default recordRoutes('home-visit', 'home-visits', ['create', 'update']);
