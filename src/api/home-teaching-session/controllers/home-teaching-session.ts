import { answerRecord } from '../../../http/answer-record';
import type { Http } from '../../../http/context';
import { recordController } from '../../../http/record-controller';
import { dataOf, useCaseOf } from '../../../http/use-case';
import { sessionInput } from '../../../usecases/home-teaching/home-teaching-inputs';
import { recordSession } from '../../../usecases/home-teaching/record-session';
import { parseInput } from '../../../usecases/input/parse-input';

const UID = 'api::home-teaching-session.home-teaching-session';

export default recordController(UID, (strapi) => ({
  async create(http: Http) {
    const useCase = await useCaseOf(strapi, http);
    const input = parseInput(sessionInput, dataOf(http));
    answerRecord(strapi, http, UID, await recordSession(useCase, input), 201);
  },
}));
