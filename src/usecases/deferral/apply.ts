import type { z } from 'zod';
import { scopeOfRow } from '../../guard/change-summary';
import { invalid } from '../../guard/errors';
import { createRecord } from '../../guard/records';
import { queryOf } from '../../platform/strapi-casts';
import { attachEvidence } from '../attachment/attach-evidence';
import { writeAboutChild } from '../child-record/write-about-child';
import type { Written } from '../child-record/written';
import type { UseCase } from '../start';
import type { deferralInput } from './deferral-inputs';

export const DEFERRAL = 'api::deferral.deferral';

/** 缓学、休学 asked for by the guardian and sent in by school or town; a renewal names the one it follows. */
export function applyForDeferral(
  useCase: UseCase,
  { student: studentId, renews, proof, ...fields }: z.infer<typeof deferralInput>,
): Promise<Written> {
  const act = { name: 'deferral.apply', uid: DEFERRAL, student: studentId };
  return writeAboutChild(useCase, act, async (context, student) => {
    const renewed = renews
      ? await queryOf(context.strapi, DEFERRAL).findOne({
          where: { documentId: renews, childNo: student.childNo, state: 'APPROVED' },
        })
      : null;
    if (renews && !renewed)
      throw invalid('DEFER-20', '没有找到要续办的缓学（休学），请重新选择。', ['renews']);
    const row = await createRecord(context, DEFERRAL, {
      ...fields,
      state: 'APPLIED',
      renewsDocumentId: renews ?? null,
      studentName: student.name,
      appliedOn: context.today,
      appliedByStaffNo: context.actor.staffNo,
      appliedByName: context.actor.name,
      proofCount: proof.length,
      student: student.id,
      ...scopeOfRow(student),
    });
    const owner = { type: DEFERRAL, row };
    await attachEvidence(context, { ids: proof, owner, field: 'proof' });
    return row;
  });
}
