import { recordRoutes } from '../../../http/record-routes';

export default recordRoutes(
  'checklist-version',
  'checklist-versions',
  [],
  [
    {
      method: 'GET',
      path: '/checklist-versions/:id/blank-sheet',
      handler: 'checklist-version.blankSheet',
    },
  ],
);
