import type { z } from 'zod';
import { changeRecord } from '../../guard/records';
import { queryOf } from '../../platform/strapi-casts';
import { changeInVersion } from '../child-record/change-in-version';
import { enterGrant, schoolingByTimeOff } from '../child-record/enter-grant';
import { judgeDecision } from '../child-record/judge-decision';
import type { Written } from '../child-record/written';
import type { decisionInput } from '../home-teaching/home-teaching-inputs';
import type { UseCase } from '../start';
import { DEFERRAL } from './apply';

/** The town's government or the committee decides (义务教育法 第十一条第二款); granted, the child's schooling state follows on its first day. */
export function decideDeferral(
  useCase: UseCase,
  documentId: string,
  { rev, decision, decisionOpinion }: z.infer<typeof decisionInput>,
): Promise<Written> {
  const act = {
    name: 'deferral.decide' as const,
    uid: DEFERRAL,
    what: '缓学休学申请',
    documentId,
    rev,
  };
  return changeInVersion(useCase, act, async (context, row) => {
    const request = { row, decision, opinion: decisionOpinion, townMayDecide: true };
    await judgeDecision(context, request);
    const decided = await changeRecord(context, DEFERRAL, row.id, {
      state: decision,
      decisionOpinion,
      decidedOn: context.today,
      decidedByStaffNo: context.actor.staffNo,
      decidedByName: context.actor.name,
    });
    if (decision === 'NOT_APPROVED') return decided;
    if (row.renewsDocumentId) {
      const renewed = await queryOf(context.strapi, DEFERRAL).findOne({
        where: { documentId: row.renewsDocumentId },
      });
      // One that ran out meanwhile stays on record as it was: its child was not at school, and has a case.
      if (renewed?.state === 'APPROVED')
        await changeRecord(context, DEFERRAL, renewed.id, {
          state: 'ENDED',
          endedOn: renewed.toDate,
          endKind: 'RENEWED',
        });
    }
    await enterGrant(context, row, schoolingByTimeOff(row.kind));
    return decided;
  });
}
