import { recordRoutes } from '../../../http/record-routes';

export default recordRoutes(
  'attachment',
  'attachments',
  ['create'],
  [{ method: 'GET', path: '/attachments/:id/content', handler: 'attachment.content' }],
);
