import { recordRoutes } from '../../../http/record-routes';

export default recordRoutes('personal-grant', 'personal-grants');
