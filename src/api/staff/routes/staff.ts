import { recordRoutes } from '../../../http/record-routes';

export default recordRoutes(
  'staff',
  'staff-members',
  [],
  [
    {
      method: 'POST',
      path: '/staff-members/:id/actions/open-account',
      handler: 'staff.openAccount',
    },
  ],
);
