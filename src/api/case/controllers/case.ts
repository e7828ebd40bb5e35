import { answerRecord } from '../../../http/answer-record';
import type { Http } from '../../../http/context';
import { presentStep } from '../../../http/present-step';
import { recordController } from '../../../http/record-controller';
import { dataOf, useCaseOf } from '../../../http/use-case';
import { caseActions } from '../../../queries/case-actions';
import { dailyLinesOfCase } from '../../../queries/daily-lines';
import { CASE } from '../../../usecases/case/append-event';
import { factsInput } from '../../../usecases/case/case-inputs';
import { changeCaseFacts } from '../../../usecases/case/change-case-facts';
import { openCaseByHand } from '../../../usecases/case/open-case-by-hand';
import { openInput } from '../../../usecases/case/open-inputs';
import { runCaseAction } from '../../../usecases/case/run-case-action';
import { parseInput } from '../../../usecases/input/parse-input';

export default recordController(CASE, (strapi) => ({
  async create(http: Http) {
    const useCase = await useCaseOf(strapi, http);
    const opened = await openCaseByHand(useCase, parseInput(openInput, dataOf(http)));
    answerRecord(strapi, http, CASE, opened, 201);
  },
  async update(http: Http) {
    const useCase = await useCaseOf(strapi, http);
    const input = parseInput(factsInput, dataOf(http));
    answerRecord(strapi, http, CASE, await changeCaseFacts(useCase, http.params.id ?? '', input));
  },
  async actions(http: Http) {
    const { caller, now } = await useCaseOf(strapi, http);
    http.body = { data: await caseActions(strapi, caller, http.params.id ?? '', now) };
  },
  async dailyLines(http: Http) {
    const { caller, now } = await useCaseOf(strapi, http);
    http.body = { data: await dailyLinesOfCase(strapi, caller, http.params.id ?? '', now) };
  },
  async act(http: Http) {
    const useCase = await useCaseOf(strapi, http);
    const { id = '', action = '' } = http.params;
    http.body = presentStep(strapi, await runCaseAction(useCase, id, action, http.request.body));
  },
}));
