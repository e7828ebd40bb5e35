import { recordController } from '../../../http/record-controller';

export default recordController('api::persuasion-visit.persuasion-visit');
