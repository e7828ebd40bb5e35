import { answerRecord } from '../../../http/answer-record';
import type { Http } from '../../../http/context';
import { recordController } from '../../../http/record-controller';
import { dataOf, useCaseOf } from '../../../http/use-case';
import { parseInput } from '../../../usecases/input/parse-input';
import { changeGuardian, registerGuardian } from '../../../usecases/student/guardians';
import { guardianChangeInput, guardianInput } from '../../../usecases/student/student-inputs';

const GUARDIAN = 'api::guardian.guardian';

export default recordController(GUARDIAN, (strapi) => ({
  async create(http: Http) {
    const useCase = await useCaseOf(strapi, http);
    const { student, ...input } = parseInput(guardianInput, dataOf(http));
    const written = await registerGuardian(useCase, student, input);
    answerRecord(strapi, http, GUARDIAN, written, 201);
  },
  async update(http: Http) {
    const useCase = await useCaseOf(strapi, http);
    const input = parseInput(guardianChangeInput, dataOf(http));
    const written = await changeGuardian(useCase, http.params.id ?? '', input);
    answerRecord(strapi, http, GUARDIAN, written);
  },
}));
