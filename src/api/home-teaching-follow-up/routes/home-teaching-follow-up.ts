import { recordRoutes } from '../../../http/record-routes';

export default recordRoutes('home-teaching-follow-up', 'home-teaching-follow-ups', [
  'create',
  'update',
]);
