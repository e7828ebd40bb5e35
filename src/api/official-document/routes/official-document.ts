import { recordRoutes } from '../../../http/record-routes';

export default recordRoutes('official-document', 'official-documents');
