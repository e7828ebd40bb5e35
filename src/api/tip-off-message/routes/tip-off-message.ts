import { recordRoutes } from '../../../http/record-routes';

export default recordRoutes('tip-off-message', 'tip-off-messages', ['update']);
