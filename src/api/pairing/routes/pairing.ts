import { recordRoutes } from '../../../http/record-routes';

export default recordRoutes(
  'pairing',
  'pairings',
  ['create', 'update'],
  [{ method: 'POST', path: '/pairings/:id/actions/end', handler: 'pairing.end' }],
);
