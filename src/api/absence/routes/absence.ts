import { recordRoutes } from '../../../http/record-routes';

export default recordRoutes(
  'absence',
  'absences',
  ['create', 'update'],
  [
    { method: 'POST', path: '/absences/:id/actions/record-leave', handler: 'absence.recordLeave' },
    { method: 'POST', path: '/absences/:id/actions/end', handler: 'absence.end' },
  ],
);
