import { recordRoutes } from '../../../http/record-routes';

export default recordRoutes('place-contact', 'place-contacts', ['create', 'update']);
