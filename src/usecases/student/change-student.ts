import { inScope } from '../../access/scope';
import { notFound } from '../../guard/errors';
import { changeRecord, lockRecord } from '../../guard/records';
import { runGuarded } from '../../guard/run';
import type { Row } from '../../platform/strapi-casts';
import type { UseCase } from '../start';
import { carryCase } from './carry-case';
import { carryCodes } from './carry-codes';
import { placeOfStudent } from './place-of-student';
import { STUDENT, type StudentInput } from './register-student';
import { sealedIdentityNumber, sealedRollNumber } from './sealed-numbers';

export type StudentChange = Partial<StudentInput> & { rev: number };

/** Changes a child's record in scope, in the version the caller saw. */
export function changeStudent(
  useCase: UseCase,
  studentId: string,
  input: StudentChange,
): Promise<Row> {
  const { strapi, caller, now } = useCase;
  return runGuarded(
    strapi,
    { actor: caller.actor, now, useCase: 'student.change' },
    async (context) => {
      const before = await lockRecord(context, STUDENT, studentId);
      if (!before || !inScope(caller.scope, before, true)) throw notFound('学生档案');
      const { idNumber, rollNumber, schoolClass, ...fields } = input;
      const after = await changeRecord(context, STUDENT, before.id, {
        ...fields,
        ...(await placeOfStudent(context, caller, { ...fields, schoolClass }, before)),
        ...sealedIdentityNumber(idNumber),
        ...sealedRollNumber(rollNumber),
      });
      await carryCodes(context, before, after);
      await carryCase(context, before, after);
      return after;
    },
  );
}
