import { z } from 'zod';
import { inScope } from '../../access/scope';
import { scopeOfRow } from '../../guard/change-summary';
import { conflict, invalid, notFound } from '../../guard/errors';
import { changeRecord, createRecord, lockRecord } from '../../guard/records';
import { runGuarded } from '../../guard/run';
import { queryOf, type Row } from '../../platform/strapi-casts';
import { day, documentId, extra, rev, text } from '../input/parse-input';
import type { UseCase } from '../start';

const GRANT = 'api::personal-grant.personal-grant';

export const grantInput = z.strictObject({
  student: documentId,
  staffNo: text(40).min(1, { error: '请选择被授权的人员' }),
  fromDate: day,
  toDate: day.optional(),
  reason: text(200),
  extra: extra.optional(),
});

export const endGrantInput = z.strictObject({ rev, toDate: day });

/** Opens one child's record to one person for a time and a reason (helpers, home teachers). */
export function grantAccess(useCase: UseCase, input: z.infer<typeof grantInput>): Promise<Row> {
  const { strapi, caller, now } = useCase;
  return runGuarded(
    strapi,
    { actor: caller.actor, now, useCase: 'grant.open' },
    async (context) => {
      const student = await lockRecord(context, 'api::student.student', input.student);
      if (!student || !inScope(caller.scope, student, true)) throw notFound('学生档案');
      const staff = await queryOf(strapi, 'api::staff.staff').findOne({
        where: { staffNo: input.staffNo, active: true },
      });
      if (!staff)
        throw invalid('GRANT-02', '没有找到这名在岗人员，请从名单中重新选择。', ['staffNo']);
      return createRecord(context, GRANT, {
        extra: {},
        ...input,
        staff: staff.id,
        student: student.id,
        ...scopeOfRow(student),
      });
    },
  );
}

/** Ends a personal grant; what was seen under it stays in the audit. */
export function endGrant(
  useCase: UseCase,
  grantId: string,
  input: z.infer<typeof endGrantInput>,
): Promise<Row> {
  const { strapi, caller, now } = useCase;
  return runGuarded(strapi, { actor: caller.actor, now, useCase: 'grant.end' }, async (context) => {
    const grant = await queryOf(strapi, GRANT).findOne({ where: { documentId: grantId } });
    if (!grant || !inScope(caller.scope, grant, true)) throw notFound('个别授权');
    await context.trx('personal_grants').where({ id: grant.id }).forUpdate().first('id');
    if (grant.rev !== input.rev)
      throw conflict('REV-01', '这条授权已被别人修改，请刷新后再办理。', { rev: grant.rev });
    return changeRecord(context, GRANT, grant.id, { toDate: input.toDate });
  });
}
