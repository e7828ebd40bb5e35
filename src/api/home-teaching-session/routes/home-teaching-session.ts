import { recordRoutes } from '../../../http/record-routes';

export default recordRoutes('home-teaching-session', 'home-teaching-sessions', [
  'create',
  'update',
]);
