import { recordRoutes } from '../../../http/record-routes';

export default recordRoutes('responsibility-letter', 'responsibility-letters', [
  'create',
  'update',
]);
