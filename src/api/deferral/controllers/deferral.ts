import { answerRecord } from '../../../http/answer-record';
import type { Http } from '../../../http/context';
import { recordController } from '../../../http/record-controller';
import { dataOf, useCaseOf } from '../../../http/use-case';
import { noteRefusal } from '../../../usecases/child-record/note-refusal';
import { applyForDeferral, DEFERRAL } from '../../../usecases/deferral/apply';
import { decideDeferral } from '../../../usecases/deferral/decide';
import {
  deferralInput,
  endDeferralInput,
  renewDeferralInput,
} from '../../../usecases/deferral/deferral-inputs';
import { endDeferral } from '../../../usecases/deferral/end';
import { renewDeferral } from '../../../usecases/deferral/renew';
import {
  decisionInput,
  noteRefusalInput,
} from '../../../usecases/home-teaching/home-teaching-inputs';
import { parseInput } from '../../../usecases/input/parse-input';

export default recordController(DEFERRAL, (strapi) => ({
  async create(http: Http) {
    const useCase = await useCaseOf(strapi, http);
    const input = parseInput(deferralInput, dataOf(http));
    answerRecord(strapi, http, DEFERRAL, await applyForDeferral(useCase, input), 201);
  },
  async decide(http: Http) {
    const useCase = await useCaseOf(strapi, http);
    const input = parseInput(decisionInput, http.request.body);
    answerRecord(
      strapi,
      http,
      DEFERRAL,
      await decideDeferral(useCase, http.params.id ?? '', input),
    );
  },
  async noteRefusal(http: Http) {
    const useCase = await useCaseOf(strapi, http);
    const documentId = http.params.id ?? '';
    const application = {
      name: 'deferral.note-refusal' as const,
      uid: DEFERRAL,
      what: '缓学休学申请',
      documentId,
    };
    const input = parseInput(noteRefusalInput, http.request.body);
    answerRecord(strapi, http, DEFERRAL, await noteRefusal(useCase, application, input));
  },
  async renew(http: Http) {
    const useCase = await useCaseOf(strapi, http);
    const input = parseInput(renewDeferralInput, http.request.body);
    const written = await renewDeferral(useCase, http.params.id ?? '', input);
    answerRecord(strapi, http, DEFERRAL, written, 201);
  },
  async end(http: Http) {
    const useCase = await useCaseOf(strapi, http);
    const input = parseInput(endDeferralInput, http.request.body);
    answerRecord(strapi, http, DEFERRAL, await endDeferral(useCase, http.params.id ?? '', input));
  },
}));
