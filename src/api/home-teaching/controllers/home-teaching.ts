import { answerRecord } from '../../../http/answer-record';
import type { Http } from '../../../http/context';
import { recordController } from '../../../http/record-controller';
import { dataOf, useCaseOf } from '../../../http/use-case';
import { homeTeachingBalance } from '../../../queries/home-teaching-balance';
import { noteRefusal } from '../../../usecases/child-record/note-refusal';
import { applyForHomeTeaching, HOME_TEACHING } from '../../../usecases/home-teaching/apply';
import { changeHomeTeaching } from '../../../usecases/home-teaching/change-application';
import { decideHomeTeaching } from '../../../usecases/home-teaching/decide';
import { endHomeTeaching } from '../../../usecases/home-teaching/end';
import {
  decisionInput,
  endHomeTeachingInput,
  homeTeachingChangeInput,
  homeTeachingInput,
  noteRefusalInput,
} from '../../../usecases/home-teaching/home-teaching-inputs';
import { parseInput } from '../../../usecases/input/parse-input';

export default recordController(HOME_TEACHING, (strapi) => ({
  async create(http: Http) {
    const useCase = await useCaseOf(strapi, http);
    const input = parseInput(homeTeachingInput, dataOf(http));
    answerRecord(strapi, http, HOME_TEACHING, await applyForHomeTeaching(useCase, input), 201);
  },
  async update(http: Http) {
    const useCase = await useCaseOf(strapi, http);
    const input = parseInput(homeTeachingChangeInput, dataOf(http));
    const written = await changeHomeTeaching(useCase, http.params.id ?? '', input);
    answerRecord(strapi, http, HOME_TEACHING, written);
  },
  async decide(http: Http) {
    const useCase = await useCaseOf(strapi, http);
    const input = parseInput(decisionInput, http.request.body);
    const written = await decideHomeTeaching(useCase, http.params.id ?? '', input);
    answerRecord(strapi, http, HOME_TEACHING, written);
  },
  async noteRefusal(http: Http) {
    const useCase = await useCaseOf(strapi, http);
    const documentId = http.params.id ?? '';
    const application = {
      name: 'home-teaching.note-refusal' as const,
      uid: HOME_TEACHING,
      what: '送教申报',
      documentId,
    };
    const input = parseInput(noteRefusalInput, http.request.body);
    answerRecord(strapi, http, HOME_TEACHING, await noteRefusal(useCase, application, input));
  },
  async end(http: Http) {
    const useCase = await useCaseOf(strapi, http);
    const input = parseInput(endHomeTeachingInput, http.request.body);
    const written = await endHomeTeaching(useCase, http.params.id ?? '', input);
    answerRecord(strapi, http, HOME_TEACHING, written);
  },
  async balance(http: Http) {
    const { caller, now } = await useCaseOf(strapi, http);
    http.body = { data: await homeTeachingBalance(strapi, caller, http.params.id ?? '', now) };
  },
}));
