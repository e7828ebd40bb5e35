import { answerRecord } from '../../../http/answer-record';
import type { Http } from '../../../http/context';
import { present } from '../../../http/present';
import { recordController } from '../../../http/record-controller';
import { dataOf, useCaseOf } from '../../../http/use-case';
import { visitorOf } from '../../../http/visitor';
import { parseInput } from '../../../usecases/input/parse-input';
import { linkTipOffToChild, registerChildOfTipOff } from '../../../usecases/tip-off/find-child';
import { followTipOff, replyToOffice } from '../../../usecases/tip-off/follow-tip-off';
import { forwardTipOff } from '../../../usecases/tip-off/forward-tip-off';
import { acceptTipOff, answerReporter, closeTipOff } from '../../../usecases/tip-off/office-steps';
import { registerTipOff } from '../../../usecases/tip-off/register-tip-off';
import { revealReporter } from '../../../usecases/tip-off/reveal-reporter';
import { hotline, submitTipOff } from '../../../usecases/tip-off/submit-tip-off';
import * as inputs from '../../../usecases/tip-off/tip-off-inputs';
import { TIP_OFF } from '../../../usecases/tip-off/tip-off-uids';

const idOf = (http: Http): string => http.params.id ?? '';

export default recordController(TIP_OFF, (strapi) => ({
  async submit(http: Http) {
    const input = parseInput(inputs.publicTipOffInput, dataOf(http));
    const receipt = await submitTipOff(visitorOf(strapi, http), input);
    http.status = 201;
    http.body = { data: receipt };
  },
  async hotline(http: Http) {
    const { now } = visitorOf(strapi, http);
    http.body = { data: await hotline(strapi, now) };
  },
  async byCode(http: Http) {
    const { code } = parseInput(inputs.codeInput, http.request.body);
    http.body = { data: await followTipOff(visitorOf(strapi, http), code) };
  },
  async reply(http: Http) {
    const input = parseInput(inputs.replyInput, http.request.body);
    http.body = { data: await replyToOffice(visitorOf(strapi, http), input) };
  },
  async register(http: Http) {
    const useCase = await useCaseOf(strapi, http);
    const input = parseInput(inputs.registeredTipOffInput, http.request.body);
    const { row, code } = await registerTipOff(useCase, input);
    http.status = 201;
    http.body = { data: { tipOff: present(strapi, TIP_OFF, row), code } };
  },
  async accept(http: Http) {
    const useCase = await useCaseOf(strapi, http);
    const { rev } = parseInput(inputs.versionInput, http.request.body);
    answerRecord(strapi, http, TIP_OFF, await acceptTipOff(useCase, idOf(http), rev));
  },
  async forward(http: Http) {
    const useCase = await useCaseOf(strapi, http);
    const input = parseInput(inputs.forwardInput, http.request.body);
    answerRecord(strapi, http, TIP_OFF, await forwardTipOff(useCase, idOf(http), input));
  },
  async answer(http: Http) {
    const useCase = await useCaseOf(strapi, http);
    const input = parseInput(inputs.answerInput, http.request.body);
    answerRecord(strapi, http, TIP_OFF, await answerReporter(useCase, idOf(http), input));
  },
  async close(http: Http) {
    const useCase = await useCaseOf(strapi, http);
    const input = parseInput(inputs.closeTipOffInput, http.request.body);
    answerRecord(strapi, http, TIP_OFF, await closeTipOff(useCase, idOf(http), input));
  },
  async linkChild(http: Http) {
    const useCase = await useCaseOf(strapi, http);
    const input = parseInput(inputs.linkChildInput, http.request.body);
    answerRecord(strapi, http, TIP_OFF, await linkTipOffToChild(useCase, idOf(http), input));
  },
  async registerChild(http: Http) {
    const useCase = await useCaseOf(strapi, http);
    const input = parseInput(inputs.foundChildInput, http.request.body);
    answerRecord(strapi, http, TIP_OFF, await registerChildOfTipOff(useCase, idOf(http), input));
  },
  async revealReporter(http: Http) {
    const useCase = await useCaseOf(strapi, http);
    const { reason } = parseInput(inputs.revealReporterInput, http.request.body);
    http.body = { data: await revealReporter(useCase, idOf(http), reason) };
  },
}));
