import { answerRecord } from '../../../http/answer-record';
import type { Http } from '../../../http/context';
import { recordController } from '../../../http/record-controller';
import { dataOf, useCaseOf } from '../../../http/use-case';
import { parseInput } from '../../../usecases/input/parse-input';
import { checkMovement } from '../../../usecases/movement/check-movement';
import { movementCheckInput, movementInput } from '../../../usecases/movement/movement-inputs';
import { recordMovement, MOVEMENT } from '../../../usecases/movement/record-movement';

export default recordController(MOVEMENT, (strapi) => ({
  async create(http: Http) {
    const useCase = await useCaseOf(strapi, http);
    const input = parseInput(movementInput, dataOf(http));
    answerRecord(strapi, http, MOVEMENT, await recordMovement(useCase, input), 201);
  },
  async check(http: Http) {
    const useCase = await useCaseOf(strapi, http);
    const input = parseInput(movementCheckInput, http.request.body);
    answerRecord(strapi, http, MOVEMENT, await checkMovement(useCase, http.params.id ?? '', input));
  },
}));
