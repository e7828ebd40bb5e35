import { recordRoutes } from '../../../http/record-routes';

export default recordRoutes(
  'case',
  'cases',
  ['create', 'update'],
  [
    { method: 'GET', path: '/cases/:id/actions', handler: 'case.actions' },
    { method: 'GET', path: '/cases/:id/daily-lines', handler: 'case.dailyLines' },
    { method: 'POST', path: '/cases/:id/actions/:action', handler: 'case.act' },
  ],
);
