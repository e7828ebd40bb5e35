import { answerRecord } from '../../../http/answer-record';
import type { Http } from '../../../http/context';
import { recordController } from '../../../http/record-controller';
import { dataOf, useCaseOf } from '../../../http/use-case';
import { absenceInput, endInput, leaveInput } from '../../../usecases/absence/absence-inputs';
import { endAbsence } from '../../../usecases/absence/end-absence';
import { ABSENCE } from '../../../usecases/absence/open-absence';
import { recordAbsence } from '../../../usecases/absence/record-absence';
import { recordLeave } from '../../../usecases/absence/record-leave';
import { parseInput } from '../../../usecases/input/parse-input';

export default recordController(ABSENCE, (strapi) => ({
  async create(http: Http) {
    const useCase = await useCaseOf(strapi, http);
    const written = await recordAbsence(useCase, parseInput(absenceInput, dataOf(http)));
    answerRecord(strapi, http, ABSENCE, written, 201);
  },
  async recordLeave(http: Http) {
    const useCase = await useCaseOf(strapi, http);
    const input = parseInput(leaveInput, http.request.body);
    const written = await recordLeave(useCase, { ...input, absenceId: http.params.id ?? '' });
    answerRecord(strapi, http, ABSENCE, written);
  },
  async end(http: Http) {
    const useCase = await useCaseOf(strapi, http);
    const input = parseInput(endInput, http.request.body);
    const written = await endAbsence(useCase, { ...input, absenceId: http.params.id ?? '' });
    answerRecord(strapi, http, ABSENCE, written);
  },
}));
