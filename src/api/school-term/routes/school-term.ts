import { recordRoutes } from '../../../http/record-routes';

export default recordRoutes('school-term', 'school-terms');
