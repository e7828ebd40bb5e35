import { recordRoutes } from '../../../http/record-routes';

export default recordRoutes(
  'enrolment-movement',
  'enrolment-movements',
  ['create', 'update'],
  [
    {
      method: 'POST',
      path: '/enrolment-movements/:id/actions/check',
      handler: 'enrolment-movement.check',
    },
  ],
);
