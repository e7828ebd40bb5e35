import { recordRoutes } from '../../../http/record-routes';

export default recordRoutes(
  'tip-off-referral',
  'tip-off-referrals',
  ['update'],
  [
    {
      method: 'POST',
      path: '/tip-off-referrals/:id/actions/answer',
      handler: 'tip-off-referral.answer',
    },
  ],
);
