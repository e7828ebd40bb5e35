import { recordRoutes } from '../../../http/record-routes';

export default recordRoutes(
  'attachment',
  'attachments',
  ['create', 'update'],
  [{ method: 'GET', path: '/attachments/:id/content', handler: 'attachment.content' }],
);
