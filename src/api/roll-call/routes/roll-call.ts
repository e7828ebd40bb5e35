import { recordRoutes } from '../../../http/record-routes';

export default recordRoutes('roll-call', 'roll-calls');
