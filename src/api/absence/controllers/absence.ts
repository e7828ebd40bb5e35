import type { Http } from '../../../http/context';
import { present } from '../../../http/present';
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
    const row = await recordAbsence(useCase, parseInput(absenceInput, dataOf(http)));
    http.status = 201;
    http.body = { data: present(strapi, ABSENCE, row), meta: {} };
  },
  async recordLeave(http: Http) {
    const useCase = await useCaseOf(strapi, http);
    const input = parseInput(leaveInput, http.request.body);
    const row = await recordLeave(useCase, { ...input, absenceId: http.params.id ?? '' });
    http.body = { data: present(strapi, ABSENCE, row), meta: {} };
  },
  async end(http: Http) {
    const useCase = await useCaseOf(strapi, http);
    const input = parseInput(endInput, http.request.body);
    const row = await endAbsence(useCase, { ...input, absenceId: http.params.id ?? '' });
    http.body = { data: present(strapi, ABSENCE, row), meta: {} };
  },
}));
