import { recordRoutes } from '../../../http/record-routes';

export default recordRoutes(
  'deferral',
  'deferrals',
  ['create', 'update'],
  [
    { method: 'POST', path: '/deferrals/:id/actions/decide', handler: 'deferral.decide' },
    {
      method: 'POST',
      path: '/deferrals/:id/actions/note-refusal',
      handler: 'deferral.noteRefusal',
    },
    { method: 'POST', path: '/deferrals/:id/actions/renew', handler: 'deferral.renew' },
    { method: 'POST', path: '/deferrals/:id/actions/end', handler: 'deferral.end' },
  ],
);
