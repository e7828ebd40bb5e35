import type { z } from 'zod';
import { judge } from '../../domain/kernel/rule';
import { REFERRAL_RULES } from '../../domain/tip-off/rules/tip-off-rules';
import type { ReferralTarget } from '../../domain/tip-off/kinds';
import { conflict, invalid, refuseBlocking } from '../../guard/errors';
import { changeRecord, createRecord } from '../../guard/records';
import { changeInVersion } from '../child-record/change-in-version';
import type { Written } from '../child-record/written';
import type { UseCase } from '../start';
import { handleTipOff } from './handle-tip-off';
import { reporterWords } from './open-reporter';
import type { forwardInput, referralAnswerInput } from './tip-off-inputs';
import { REFERRAL, TIP_OFF } from './tip-off-uids';

const TARGETS: Record<ReferralTarget, { table: string; code: string; what: string }> = {
  TO_SCHOOL: { table: 'schools', code: 'schoolCode', what: '学校' },
  TO_ZONE: { table: 'zones', code: 'zoneCode', what: '学区' },
  TO_TOWN: { table: 'towns', code: 'townCode', what: '镇街' },
};

/** Hands a question to a school, zone or town: they get a record of their own, which holds nothing of the reporter. */
export function forwardTipOff(
  useCase: UseCase,
  documentId: string,
  input: z.infer<typeof forwardInput>,
): Promise<Written> {
  const { rev, target, targetCode, summary, dueOn } = input;
  const from = ['TIP_ACCEPTED', 'TIP_FORWARDED'] as const;
  return handleTipOff(useCase, { name: 'forward', documentId, rev, from }, async (context, row) => {
    const { table, code, what } = TARGETS[target];
    const found = (await context.trx(table).where({ code: targetCode }).first('name')) as
      | { name: string }
      | undefined;
    if (!found) throw invalid('TIP-24', `没有这个${what}，请从名单中选择。`, ['targetCode']);
    if (dueOn !== undefined && dueOn < context.today)
      throw invalid('TIP-26', '要求回复的日期已经过去，请改正。', ['dueOn']);
    const accusedSchoolCode = (row.accusedSchoolCode as string | null | undefined) ?? null;
    const facts = {
      target,
      targetCode,
      accusedSchoolCode,
      summary,
      reporterWords: reporterWords(row),
    };
    refuseBlocking(judge(REFERRAL_RULES, facts, context.today));
    await createRecord(context, REFERRAL, {
      tipOffDocumentId: documentId,
      tipOffNo: row.tipOffNo,
      state: 'REFERRAL_OPEN',
      target,
      targetName: found.name,
      [code]: targetCode,
      summary,
      dueOn: dueOn ?? row.dueOn,
      sentOn: context.today,
      sentByName: context.actor.name,
    });
    return changeRecord(context, TIP_OFF, row.id, { state: 'TIP_FORWARDED' });
  });
}

/** The school, zone or town tells what it found. */
export function answerReferral(
  useCase: UseCase,
  documentId: string,
  { rev, answer }: z.infer<typeof referralAnswerInput>,
): Promise<Written> {
  const act = {
    name: 'tip-off.referral-answer' as const,
    uid: REFERRAL,
    what: '举报转办',
    documentId,
    rev,
  };
  return changeInVersion(useCase, act, async (context, row) => {
    if (row.state !== 'REFERRAL_OPEN')
      throw conflict('TIP-25', '这件转办已经回复过，请刷新后查看。', { rev: row.rev });
    return changeRecord(context, REFERRAL, row.id, {
      state: 'REFERRAL_ANSWERED',
      answer,
      answeredOn: context.today,
      answeredByStaffNo: context.actor.staffNo,
      answeredByName: context.actor.name,
    });
  });
}
