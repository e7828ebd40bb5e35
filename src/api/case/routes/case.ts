import { recordRoutes } from '../../../http/record-routes';

export default recordRoutes(
  'case',
  'cases',
  ['create', 'update'],
  [
    { method: 'GET', path: '/cases/:id/actions', handler: 'case.actions' },
    { method: 'POST', path: '/cases/:id/actions/:action', handler: 'case.act' },
  ],
);
