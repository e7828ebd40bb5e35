import type { Http } from '../../../http/context';
import { present } from '../../../http/present';
import { recordController } from '../../../http/record-controller';
import { dataOf, useCaseOf } from '../../../http/use-case';
import { parseInput } from '../../../usecases/input/parse-input';
import { changeStudent } from '../../../usecases/student/change-student';
import { findStudentByIdentity } from '../../../usecases/student/find-by-identity';
import { registerStudent, STUDENT } from '../../../usecases/student/register-student';
import { revealIdentity } from '../../../usecases/student/reveal-identity';
import {
  identityInput,
  revealInput,
  studentChangeInput,
  studentInput,
} from '../../../usecases/student/student-inputs';

export default recordController(STUDENT, (strapi) => ({
  async create(http: Http) {
    const useCase = await useCaseOf(strapi, http);
    const row = await registerStudent(useCase, parseInput(studentInput, dataOf(http)));
    http.status = 201;
    http.body = { data: present(strapi, STUDENT, row), meta: {} };
  },
  async update(http: Http) {
    const useCase = await useCaseOf(strapi, http);
    const input = parseInput(studentChangeInput, dataOf(http));
    const row = await changeStudent(useCase, http.params.id ?? '', input);
    http.body = { data: present(strapi, STUDENT, row), meta: {} };
  },
  async findByIdentity(http: Http) {
    const useCase = await useCaseOf(strapi, http);
    const { idNumber } = parseInput(identityInput, http.request.body);
    http.body = { data: present(strapi, STUDENT, await findStudentByIdentity(useCase, idNumber)) };
  },
  async reveal(http: Http) {
    const useCase = await useCaseOf(strapi, http);
    const { reason } = parseInput(revealInput, http.request.body);
    http.set('Cache-Control', 'no-store');
    http.body = { data: await revealIdentity(useCase, http.params.id ?? '', reason) };
  },
}));
