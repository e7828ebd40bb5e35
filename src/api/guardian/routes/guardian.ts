import { recordRoutes } from '../../../http/record-routes';

export default recordRoutes('guardian', 'guardians', ['create', 'update']);
