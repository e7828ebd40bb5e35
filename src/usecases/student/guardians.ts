import { inScope } from '../../access/scope';
import { scopeOfRow } from '../../guard/change-summary';
import { conflict, notFound } from '../../guard/errors';
import { changeRecord, createRecord, lockRecord } from '../../guard/records';
import { runGuarded } from '../../guard/run';
import { queryOf, type Row } from '../../platform/strapi-casts';
import type { UseCase } from '../start';
import { STUDENT } from './register-student';
import { sealedIdentityNumber, sealedPhone } from './sealed-numbers';

const GUARDIAN = 'api::guardian.guardian';

export type GuardianInput = {
  name: string;
  relationship: string;
  phone?: string | null;
  idNumber?: string | null;
  [field: string]: unknown;
};

/** Registers a guardian of a child in scope. */
export function registerGuardian(
  useCase: UseCase,
  studentId: string,
  input: GuardianInput,
): Promise<Row> {
  const { strapi, caller, now } = useCase;
  return runGuarded(
    strapi,
    { actor: caller.actor, now, useCase: 'guardian.register' },
    async (context) => {
      const student = await lockRecord(context, STUDENT, studentId);
      if (!student || !inScope(caller.scope, student, true)) throw notFound('学生档案');
      const { phone, idNumber, ...fields } = input;
      return createRecord(context, GUARDIAN, {
        extra: {},
        ...fields,
        ...sealedPhone(phone),
        ...sealedIdentityNumber(idNumber),
        student: student.id,
        ...scopeOfRow(student),
      });
    },
  );
}

/** Changes a guardian in scope, in the version the caller saw. */
export function changeGuardian(
  useCase: UseCase,
  guardianId: string,
  input: Partial<GuardianInput> & { rev: number },
): Promise<Row> {
  const { strapi, caller, now } = useCase;
  return runGuarded(
    strapi,
    { actor: caller.actor, now, useCase: 'guardian.change' },
    async (context) => {
      const before = await queryOf(strapi, GUARDIAN).findOne({ where: { documentId: guardianId } });
      if (!before || !inScope(caller.scope, before, true)) throw notFound('监护人');
      await context.trx('guardians').where({ id: before.id }).forUpdate().first('id');
      if (before.rev !== input.rev)
        throw conflict('REV-01', '监护人资料已被别人修改，请刷新后再改。', { rev: before.rev });
      const { phone, idNumber, ...fields } = input;
      return changeRecord(context, GUARDIAN, before.id, {
        ...fields,
        ...sealedPhone(phone),
        ...sealedIdentityNumber(idNumber),
      });
    },
  );
}
