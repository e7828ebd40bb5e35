import { inScope } from '../../access/scope';
import { notFound } from '../../guard/errors';
import { changeRecord, lockRecord } from '../../guard/records';
import { runGuarded } from '../../guard/run';
import { once } from '../child-record/once';
import type { Written } from '../child-record/written';
import type { UseCase } from '../start';
import { carryCase } from './carry-case';
import { carryCodes } from './carry-codes';
import { placeOfStudent } from './place-of-student';
import { refuseBesideGrant } from './refuse-beside-grant';
import { STUDENT, type StudentInput } from './register-student';
import { sealedCertificate, sealedIdentityNumber, sealedRollNumber } from './sealed-numbers';

export type StudentChange = Partial<StudentInput> & { rev: number };

/** Changes a child's record in scope, in the version the caller saw. */
export function changeStudent(
  useCase: UseCase,
  studentId: string,
  input: StudentChange,
): Promise<Written> {
  const { strapi, caller, now, idempotencyKey } = useCase;
  return runGuarded(
    strapi,
    { actor: caller.actor, now, useCase: 'student.change' },
    async (context) => {
      const before = await lockRecord(context, STUDENT, studentId);
      if (!before || !inScope(caller.scope, before, true)) throw notFound('学生档案');
      const { idNumber, rollNumber, certificateNo, schoolClass, ...fields } = input;
      const row = await once(context, { uid: STUDENT, idempotencyKey }, async () => {
        await refuseBesideGrant(context, before, fields.schoolingState);
        const after = await changeRecord(context, STUDENT, before.id, {
          ...fields,
          ...(await placeOfStudent(context, caller, { ...fields, schoolClass }, before)),
          ...sealedIdentityNumber(idNumber),
          ...sealedRollNumber(rollNumber),
          ...sealedCertificate(certificateNo),
        });
        await carryCodes(context, before, after);
        await carryCase(context, before, after);
        return after;
      });
      return { row, warnings: context.warnings };
    },
  );
}
