import { answerRecord } from '../../../http/answer-record';
import type { Http } from '../../../http/context';
import { recordController } from '../../../http/record-controller';
import { dataOf, useCaseOf } from '../../../http/use-case';
import { parseInput } from '../../../usecases/input/parse-input';
import {
  endGrant,
  endGrantInput,
  grantAccess,
  grantInput,
} from '../../../usecases/responsibility/grant-access';

const GRANT = 'api::personal-grant.personal-grant';

export default recordController(GRANT, (strapi) => ({
  async create(http: Http) {
    const useCase = await useCaseOf(strapi, http);
    const written = await grantAccess(useCase, parseInput(grantInput, dataOf(http)));
    answerRecord(strapi, http, GRANT, written, 201);
  },
  async end(http: Http) {
    const useCase = await useCaseOf(strapi, http);
    const input = parseInput(endGrantInput, http.request.body);
    answerRecord(strapi, http, GRANT, await endGrant(useCase, http.params.id ?? '', input));
  },
}));
