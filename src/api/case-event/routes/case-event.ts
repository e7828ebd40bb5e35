import { recordRoutes } from '../../../http/record-routes';

export default recordRoutes('case-event', 'case-events', ['update']);
