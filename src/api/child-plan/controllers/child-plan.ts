import { answerRecord } from '../../../http/answer-record';
import type { Http } from '../../../http/context';
import { recordController } from '../../../http/record-controller';
import { dataOf, useCaseOf } from '../../../http/use-case';
import { planChangeInput, planInput } from '../../../usecases/child-plan/plan-inputs';
import { changePlan, writePlan, PLAN } from '../../../usecases/child-plan/write-plan';
import { parseInput } from '../../../usecases/input/parse-input';

export default recordController(PLAN, (strapi) => ({
  async create(http: Http) {
    const useCase = await useCaseOf(strapi, http);
    const input = parseInput(planInput, dataOf(http));
    answerRecord(strapi, http, PLAN, await writePlan(useCase, input), 201);
  },
  async update(http: Http) {
    const useCase = await useCaseOf(strapi, http);
    const input = parseInput(planChangeInput, dataOf(http));
    answerRecord(strapi, http, PLAN, await changePlan(useCase, http.params.id ?? '', input));
  },
}));
