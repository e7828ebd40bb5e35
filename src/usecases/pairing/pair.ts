import type { z } from 'zod';
import { scopeOfRow } from '../../guard/change-summary';
import { invalid } from '../../guard/errors';
import { createRecord } from '../../guard/records';
import { queryOf } from '../../platform/strapi-casts';
import { writeAboutChild } from '../child-record/write-about-child';
import type { Written } from '../child-record/written';
import type { UseCase } from '../start';
import type { pairingInput } from './pairing-inputs';

export const PAIRING = 'api::pairing.pairing';

/** 结对帮扶: pairs a helper with a child and opens the child's record to the helper, and to no other child's. */
export function pair(
  useCase: UseCase,
  { student: studentId, ...fields }: z.infer<typeof pairingInput>,
): Promise<Written> {
  const act = { name: 'pairing.make' as const, uid: PAIRING, student: studentId };
  return writeAboutChild(useCase, act, async (context, student) => {
    const staff = await queryOf(context.strapi, 'api::staff.staff').findOne({
      where: { staffNo: fields.helperStaffNo, active: true },
    });
    if (!staff)
      throw invalid('PAIR-20', '没有找到这名在岗人员，请从名单中重新选择。', ['helperStaffNo']);
    const row = await createRecord(context, PAIRING, {
      extra: {},
      ...fields,
      state: 'PAIRED',
      helperName: staff.name,
      helperPost: staff.post ?? null,
      recordedByStaffNo: context.actor.staffNo,
      recordedByName: context.actor.name,
      student: student.id,
      ...scopeOfRow(student),
    });
    await createRecord(context, 'api::personal-grant.personal-grant', {
      staffNo: fields.helperStaffNo,
      fromDate: fields.fromDate,
      toDate: null,
      reason: `结对帮扶 ${row.documentId}`,
      staff: staff.id,
      student: student.id,
      ...scopeOfRow(student),
    });
    return row;
  });
}
