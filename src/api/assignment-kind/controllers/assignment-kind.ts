import { recordController } from '../../../http/record-controller';

export default recordController('api::assignment-kind.assignment-kind');
