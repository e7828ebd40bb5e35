import { recordRoutes } from '../../../http/record-routes';

export default recordRoutes(
  'official-document',
  'official-documents',
  ['update'],
  [
    { method: 'GET', path: '/official-documents/:id/pdf', handler: 'official-document.pdf' },
    {
      method: 'POST',
      path: '/official-documents/actions/print-batch',
      handler: 'official-document.printBatch',
    },
    {
      method: 'POST',
      path: '/official-documents/:id/actions/name-substitute',
      handler: 'official-document.nameSubstitute',
    },
    { method: 'GET', path: '/official-documents/:id/data', handler: 'official-document.content' },
  ],
);
