import { recordRoutes } from '../../../http/record-routes';

export default recordRoutes(
  'finding',
  'findings',
  ['update'],
  [
    { method: 'POST', path: '/findings/:id/actions/rectify', handler: 'finding.rectify' },
    { method: 'POST', path: '/findings/:id/actions/accept', handler: 'finding.accept' },
    { method: 'POST', path: '/findings/:id/actions/return', handler: 'finding.sendBack' },
  ],
);
