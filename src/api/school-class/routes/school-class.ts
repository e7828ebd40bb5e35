import { recordRoutes } from '../../../http/record-routes';

export default recordRoutes(
  'school-class',
  'school-classes',
  [],
  [
    { method: 'GET', path: '/school-classes/:id/roll', handler: 'school-class.roll' },
    {
      method: 'POST',
      path: '/school-classes/:id/actions/take-roll',
      handler: 'school-class.takeRoll',
    },
  ],
);
