import { recordRoutes } from '../../../http/record-routes';

export default recordRoutes('enrolment', 'enrolments', ['update']);
