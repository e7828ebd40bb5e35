import { recordRoutes } from '../../../http/record-routes';

export default recordRoutes('persuasion-visit', 'persuasion-visits', ['update']);
