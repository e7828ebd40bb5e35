import type { z } from 'zod';
import { scopeOfRow } from '../../guard/change-summary';
import type { GuardContext } from '../../guard/context';
import { changeRecord, createRecord } from '../../guard/records';
import { queryOf, type Row } from '../../platform/strapi-casts';
import { changeInVersion } from '../child-record/change-in-version';
import { enterGrant } from '../child-record/enter-grant';
import { judgeDecision } from '../child-record/judge-decision';
import type { Written } from '../child-record/written';
import type { UseCase } from '../start';
import { HOME_TEACHING } from './apply';
import { grantTeachers } from './grant-teachers';
import type { decisionInput } from './home-teaching-inputs';

/** Enters the child as taught at home, from the first day on: it counts as enrolled (残疾人教育条例 第十七条). */
async function enterOnRoll(context: GuardContext, row: Row, student: Row): Promise<void> {
  await createRecord(context, 'api::enrolment.enrolment', {
    kind: 'HOME_TEACHING',
    fromDate: row.fromDate,
    toDate: row.toDate ?? null,
    reason: '送教审批通过',
    student: student.id,
    ...scopeOfRow(student),
  });
  await enterGrant(context, row, 'HOME_TEACHING');
}

/** 区教委 grants or refuses home teaching. Granted, the child is entered as taught at home and its teachers may see it. */
export function decideHomeTeaching(
  useCase: UseCase,
  documentId: string,
  input: z.infer<typeof decisionInput>,
): Promise<Written> {
  const { rev, decision, decisionOpinion } = input;
  const act = {
    name: 'home-teaching.decide' as const,
    uid: HOME_TEACHING,
    what: '送教申报',
    documentId,
    rev,
  };
  return changeInVersion(useCase, act, async (context, row) => {
    const request = { row, decision, opinion: decisionOpinion, townMayDecide: false };
    await judgeDecision(context, request);
    const decided = await changeRecord(context, HOME_TEACHING, row.id, {
      state: decision,
      decisionOpinion,
      decidedOn: context.today,
      decidedByStaffNo: context.actor.staffNo,
      decidedByName: context.actor.name,
    });
    const student = await queryOf(context.strapi, 'api::student.student').findOne({
      where: { childNo: row.childNo },
    });
    if (decision === 'APPROVED' && student) {
      await enterOnRoll(context, row, student);
      await grantTeachers(context, row);
    }
    return decided;
  });
}
