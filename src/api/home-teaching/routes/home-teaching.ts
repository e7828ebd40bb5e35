import { recordRoutes } from '../../../http/record-routes';

export default recordRoutes(
  'home-teaching',
  'home-teachings',
  ['create', 'update'],
  [
    { method: 'GET', path: '/home-teachings/:id/balance', handler: 'home-teaching.balance' },
    { method: 'POST', path: '/home-teachings/:id/actions/decide', handler: 'home-teaching.decide' },
    {
      method: 'POST',
      path: '/home-teachings/:id/actions/note-refusal',
      handler: 'home-teaching.noteRefusal',
    },
    { method: 'POST', path: '/home-teachings/:id/actions/end', handler: 'home-teaching.end' },
  ],
);
