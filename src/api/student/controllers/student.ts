import { answerRecord } from '../../../http/answer-record';
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
    const written = await registerStudent(useCase, parseInput(studentInput, dataOf(http)));
    answerRecord(strapi, http, STUDENT, written, 201);
  },
  async update(http: Http) {
    const useCase = await useCaseOf(strapi, http);
    const input = parseInput(studentChangeInput, dataOf(http));
    const written = await changeStudent(useCase, http.params.id ?? '', input);
    answerRecord(strapi, http, STUDENT, written);
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
