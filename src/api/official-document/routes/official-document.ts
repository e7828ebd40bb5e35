import { recordRoutes } from '../../../http/record-routes';

export default recordRoutes(
  'official-document',
  'official-documents',
  [],
  [
    { method: 'GET', path: '/official-documents/:id/pdf', handler: 'official-document.pdf' },
    { method: 'GET', path: '/official-documents/:id/data', handler: 'official-document.content' },
  ],
);
