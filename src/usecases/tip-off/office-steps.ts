import type { z } from 'zod';
import { judge } from '../../domain/kernel/rule';
import { TIP_OFF_CLOSURE_RULES } from '../../domain/tip-off/rules/tip-off-rules';
import type { PlainDate } from '../../domain/kernel/plain-date';
import { refuseBlocking } from '../../guard/errors';
import { changeRecord } from '../../guard/records';
import { queryOf } from '../../platform/strapi-casts';
import type { Written } from '../child-record/written';
import type { UseCase } from '../start';
import { addMessage } from './add-message';
import { handleTipOff } from './handle-tip-off';
import type { answerInput, closeTipOffInput } from './tip-off-inputs';
import { MESSAGE, REFERRAL, TIP_OFF } from './tip-off-uids';

/** The office takes the tip-off up. */
export const acceptTipOff = (useCase: UseCase, documentId: string, rev: number): Promise<Written> =>
  handleTipOff(
    useCase,
    { name: 'accept', documentId, rev, from: ['TIP_RECEIVED'] },
    (context, { id }) =>
      changeRecord(context, TIP_OFF, id, {
        state: 'TIP_ACCEPTED',
        acceptedOn: context.today,
        acceptedByStaffNo: context.actor.staffNo,
        acceptedByName: context.actor.name,
      }),
  );

/** A message to the reporter, read with the receipt code. */
export function answerReporter(
  useCase: UseCase,
  documentId: string,
  { rev, text }: z.infer<typeof answerInput>,
): Promise<Written> {
  const from = ['TIP_ACCEPTED', 'TIP_FORWARDED'] as const;
  return handleTipOff(useCase, { name: 'answer', documentId, rev, from }, async (context, row) => {
    // The office answers as an office: the handler's name is in the audit, not on a public page.
    await addMessage(context, row, { side: 'OFFICE', text, authorName: context.actor.name });
    return changeRecord(context, TIP_OFF, row.id, { answeredOn: context.today });
  });
}

/** Ends the handling with a finding. */
export function closeTipOff(
  useCase: UseCase,
  documentId: string,
  { rev, outcome, result }: z.infer<typeof closeTipOffInput>,
): Promise<Written> {
  const from = ['TIP_ACCEPTED', 'TIP_FORWARDED'] as const;
  return handleTipOff(useCase, { name: 'close', documentId, rev, from }, async (context, row) => {
    const { strapi, today } = context;
    const of = { tipOffDocumentId: documentId };
    const facts = {
      result,
      hasOutcome: outcome !== undefined,
      answers: await queryOf(strapi, MESSAGE).count({ where: { ...of, side: 'OFFICE' } }),
      openReferrals: await queryOf(strapi, REFERRAL).count({
        where: { ...of, state: 'REFERRAL_OPEN' },
      }),
      dueOn: row.dueOn as PlainDate,
      today,
    };
    context.warnings.push(...refuseBlocking(judge(TIP_OFF_CLOSURE_RULES, facts, today)));
    return changeRecord(context, TIP_OFF, row.id, {
      state: 'TIP_CLOSED',
      outcome,
      result,
      closedOn: today,
      closedByName: context.actor.name,
    });
  });
}
