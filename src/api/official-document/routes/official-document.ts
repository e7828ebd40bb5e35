import { recordRoutes } from '../../../http/record-routes';

export default recordRoutes(
  'official-document',
  'official-documents',
  ['update'],
  [
    // The public's: no account, and the code travels in the body, never in an address.
    {
      method: 'POST',
      path: '/official-documents/actions/check',
      handler: 'official-document.check',
    },
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
