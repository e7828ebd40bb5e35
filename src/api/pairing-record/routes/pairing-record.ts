import { recordRoutes } from '../../../http/record-routes';

export default recordRoutes('pairing-record', 'pairing-records', ['create', 'update']);
