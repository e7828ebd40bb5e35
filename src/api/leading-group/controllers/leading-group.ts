import { answerRecord } from '../../../http/answer-record';
import type { Http } from '../../../http/context';
import { recordController } from '../../../http/record-controller';
import { dataOf, useCaseOf } from '../../../http/use-case';
import { parseInput } from '../../../usecases/input/parse-input';
import { leadingGroupInput } from '../../../usecases/pledge/pledge-inputs';
import { recordLeadingGroup } from '../../../usecases/pledge/record-leading-group';

const UID = 'api::leading-group.leading-group';

export default recordController(UID, (strapi) => ({
  async create(http: Http) {
    const useCase = await useCaseOf(strapi, http);
    const input = parseInput(leadingGroupInput, dataOf(http));
    answerRecord(strapi, http, UID, await recordLeadingGroup(useCase, input), 201);
  },
}));
