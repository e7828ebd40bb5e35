import { answerRecord } from '../../../http/answer-record';
import type { Http } from '../../../http/context';
import { recordController } from '../../../http/record-controller';
import { dataOf, useCaseOf } from '../../../http/use-case';
import { followUpInput } from '../../../usecases/home-teaching/home-teaching-inputs';
import { recordFollowUp } from '../../../usecases/home-teaching/record-follow-up';
import { parseInput } from '../../../usecases/input/parse-input';

const UID = 'api::home-teaching-follow-up.home-teaching-follow-up';

export default recordController(UID, (strapi) => ({
  async create(http: Http) {
    const useCase = await useCaseOf(strapi, http);
    const input = parseInput(followUpInput, dataOf(http));
    answerRecord(strapi, http, UID, await recordFollowUp(useCase, input), 201);
  },
}));
