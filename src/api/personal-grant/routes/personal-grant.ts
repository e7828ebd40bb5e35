import { recordRoutes } from '../../../http/record-routes';

export default recordRoutes(
  'personal-grant',
  'personal-grants',
  ['create', 'update'],
  [{ method: 'POST', path: '/personal-grants/:id/actions/end', handler: 'personal-grant.end' }],
);
