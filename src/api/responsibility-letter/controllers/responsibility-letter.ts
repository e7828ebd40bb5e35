import { answerRecord } from '../../../http/answer-record';
import type { Http } from '../../../http/context';
import { recordController } from '../../../http/record-controller';
import { dataOf, useCaseOf } from '../../../http/use-case';
import { parseInput } from '../../../usecases/input/parse-input';
import { letterInput } from '../../../usecases/pledge/pledge-inputs';
import { recordLetter } from '../../../usecases/pledge/record-letter';

const UID = 'api::responsibility-letter.responsibility-letter';

export default recordController(UID, (strapi) => ({
  async create(http: Http) {
    const useCase = await useCaseOf(strapi, http);
    const input = parseInput(letterInput, dataOf(http));
    answerRecord(strapi, http, UID, await recordLetter(useCase, input), 201);
  },
}));
