import { recordRoutes } from '../../../http/record-routes';

export default recordRoutes(
  'home-visit',
  'home-visits',
  ['create', 'update'],
  [{ method: 'POST', path: '/home-visits/:id/actions/review', handler: 'home-visit.review' }],
);
