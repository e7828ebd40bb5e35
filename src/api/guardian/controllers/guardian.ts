import type { Http } from '../../../http/context';
import { present } from '../../../http/present';
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
    http.status = 201;
    http.body = {
      data: present(strapi, GUARDIAN, await registerGuardian(useCase, student, input)),
      meta: {},
    };
  },
  async update(http: Http) {
    const useCase = await useCaseOf(strapi, http);
    const input = parseInput(guardianChangeInput, dataOf(http));
    const row = await changeGuardian(useCase, http.params.id ?? '', input);
    http.body = { data: present(strapi, GUARDIAN, row), meta: {} };
  },
}));
