import { recordController } from '../../../http/record-controller';

export default recordController('api::official-document.official-document');
