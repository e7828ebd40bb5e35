import { recordRoutes } from '../../../http/record-routes';

export default recordRoutes('service-of-document', 'services-of-documents', ['update']);
