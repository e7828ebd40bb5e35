import { inScope } from '../../access/scope';
import { scopeOfRow } from '../../guard/change-summary';
import { conflict, notFound } from '../../guard/errors';
import { changeRecord, createRecord } from '../../guard/records';
import { runGuarded } from '../../guard/run';
import { queryOf } from '../../platform/strapi-casts';
import { once } from '../child-record/once';
import { writeAboutChild } from '../child-record/write-about-child';
import type { Written } from '../child-record/written';
import type { UseCase } from '../start';
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
): Promise<Written> {
  const act = { name: 'guardian.register' as const, uid: GUARDIAN, student: studentId };
  return writeAboutChild(useCase, act, (context, student) => {
    const { phone, idNumber, ...fields } = input;
    return createRecord(context, GUARDIAN, {
      extra: {},
      ...fields,
      ...sealedPhone(phone),
      ...sealedIdentityNumber(idNumber),
      student: student.id,
      ...scopeOfRow(student),
    });
  });
}

/** Changes a guardian in scope, in the version the caller saw. */
export function changeGuardian(
  useCase: UseCase,
  guardianId: string,
  input: Partial<GuardianInput> & { rev: number },
): Promise<Written> {
  const { strapi, caller, now, idempotencyKey } = useCase;
  return runGuarded(
    strapi,
    { actor: caller.actor, now, useCase: 'guardian.change' },
    async (context) => {
      const before = await queryOf(strapi, GUARDIAN).findOne({ where: { documentId: guardianId } });
      if (!before || !inScope(caller.scope, before, true)) throw notFound('监护人');
      await context.trx('guardians').where({ id: before.id }).forUpdate().first('id');
      const row = await once(context, { uid: GUARDIAN, idempotencyKey }, () => {
        if (before.rev !== input.rev)
          throw conflict('REV-01', '监护人资料已被别人修改，请刷新后再改。', { rev: before.rev });
        const { phone, idNumber, ...fields } = input;
        return changeRecord(context, GUARDIAN, before.id, {
          ...fields,
          ...sealedPhone(phone),
          ...sealedIdentityNumber(idNumber),
        });
      });
      return { row, warnings: context.warnings };
    },
  );
}
