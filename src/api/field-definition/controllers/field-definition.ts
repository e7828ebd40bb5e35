import { recordController } from '../../../http/record-controller';

export default recordController('api::field-definition.field-definition');
