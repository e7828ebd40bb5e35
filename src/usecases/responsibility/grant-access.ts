import { z } from 'zod';
import { scopeOfRow } from '../../guard/change-summary';
import { invalid } from '../../guard/errors';
import { changeRecord, createRecord } from '../../guard/records';
import { queryOf } from '../../platform/strapi-casts';
import { changeInVersion } from '../child-record/change-in-version';
import { writeAboutChild } from '../child-record/write-about-child';
import type { Written } from '../child-record/written';
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
export function grantAccess(useCase: UseCase, input: z.infer<typeof grantInput>): Promise<Written> {
  const act = { name: 'grant.open' as const, uid: GRANT, student: input.student };
  return writeAboutChild(useCase, act, async (context, student) => {
    const staff = await queryOf(context.strapi, 'api::staff.staff').findOne({
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
  });
}

/** Ends a personal grant; what was seen under it stays in the audit. */
export function endGrant(
  useCase: UseCase,
  documentId: string,
  { rev, toDate }: z.infer<typeof endGrantInput>,
): Promise<Written> {
  const act = { name: 'grant.end' as const, uid: GRANT, what: '个别授权', documentId, rev };
  return changeInVersion(useCase, act, (context, grant) =>
    changeRecord(context, GRANT, grant.id, { toDate }),
  );
}
