import type { ApprovalFacts } from '../../domain/approval/facts';
import { APPROVAL_RULES } from '../../domain/approval/rules/approval-rules';
import type { PlainDate } from '../../domain/kernel/plain-date';
import { judge } from '../../domain/kernel/rule';
import type { GuardContext } from '../../guard/context';
import { conflict, refuseBlocking } from '../../guard/errors';
import { otherGrantsOf } from '../../guard/facts/other-grants';
import { isOfSubdistrict } from '../../guard/facts/subdistrict';
import { filledText } from '../../platform/row-values';
import type { Row } from '../../platform/strapi-casts';

type Request = {
  row: Row;
  decision: ApprovalFacts['decision'];
  opinion: string;
  townMayDecide: boolean;
};

/** Refuses a decision on what is decided already (409), by who may not decide, and without a reason where one is due. */
export async function judgeDecision(context: GuardContext, request: Request): Promise<void> {
  const { row, decision, opinion, townMayDecide } = request;
  if (row.state !== 'APPLIED')
    throw conflict('APPROVE-90', '这份申报已经办过审批，请刷新后查看。', { state: row.state });
  const { actor, trx, today } = context;
  refuseBlocking(
    judge(
      APPROVAL_RULES,
      {
        deciderRole: actor.role,
        deciderStaffNo: actor.staffNo,
        applicantStaffNo: String(row.appliedByStaffNo),
        decision,
        opinion,
        fromDate: row.fromDate as PlainDate,
        toDate: filledText(row.toDate) as PlainDate | null,
        today,
        others: await otherGrantsOf(trx, row),
        townMayDecide,
        subdistrict: await isOfSubdistrict(trx, actor),
      },
      today,
    ),
  );
}
