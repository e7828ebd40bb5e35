import { recordRoutes } from '../../../http/record-routes';

export default recordRoutes('field-definition', 'field-definitions');
