import type { z } from 'zod';
import { scopeOfRow } from '../../guard/change-summary';
import type { GuardContext } from '../../guard/context';
import { invalid } from '../../guard/errors';
import { createRecord } from '../../guard/records';
import { queryOf, type Data, type Row } from '../../platform/strapi-casts';
import { attachEvidence } from '../attachment/attach-evidence';
import { writeAboutChild } from '../child-record/write-about-child';
import type { Written } from '../child-record/written';
import type { UseCase } from '../start';
import type { deferralInput } from './deferral-inputs';

export const DEFERRAL = 'api::deferral.deferral';

/** Whether another may follow on: the period runs, or it is over and nobody has brought the child to school or renewed it. */
export const mayBeRenewed = ({ state, endKind }: Row): boolean =>
  state === 'APPROVED' || (state === 'ENDED' && endKind === 'NOT_BACK');

/** Stores what was asked for, with its proof, for somebody else to decide on. */
export async function storeApplication(
  context: GuardContext,
  student: Row,
  { proof, ...fields }: Data & { proof: readonly string[] },
): Promise<Row> {
  const row = await createRecord(context, DEFERRAL, {
    extra: {},
    ...fields,
    state: 'APPLIED',
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
}

/** 缓学、休学 asked for by the guardian and sent in by school or town; a renewal names the one it follows. */
export function applyForDeferral(
  useCase: UseCase,
  { student: studentId, renews, ...fields }: z.infer<typeof deferralInput>,
): Promise<Written> {
  const act = { name: 'deferral.apply' as const, uid: DEFERRAL, student: studentId };
  return writeAboutChild(useCase, act, async (context, student) => {
    const renewed = renews
      ? await queryOf(context.strapi, DEFERRAL).findOne({
          where: { documentId: renews, childNo: student.childNo },
        })
      : null;
    if (renews && !(renewed && mayBeRenewed(renewed)))
      throw invalid('DEFER-20', '没有找到要续办的缓学（休学），请重新选择。', ['renews']);
    return storeApplication(context, student, { ...fields, renewsDocumentId: renews ?? null });
  });
}
