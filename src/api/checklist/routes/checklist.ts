import { recordRoutes } from '../../../http/record-routes';

export default recordRoutes('checklist', 'checklists');
