import { recordRoutes } from '../../../http/record-routes';

export default recordRoutes(
  'inspection',
  'inspections',
  ['create', 'update'],
  [
    { method: 'GET', path: '/inspections/actions/schools', handler: 'inspection.schools' },
    { method: 'GET', path: '/inspections/actions/checklist', handler: 'inspection.checklist' },
    { method: 'GET', path: '/inspections/:id/sheet', handler: 'inspection.sheet' },
    { method: 'POST', path: '/inspections/:id/actions/submit', handler: 'inspection.submit' },
    { method: 'POST', path: '/inspections/:id/actions/correct', handler: 'inspection.correct' },
    { method: 'POST', path: '/inspections/:id/actions/discard', handler: 'inspection.discard' },
  ],
);
