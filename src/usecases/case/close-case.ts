import { sessionAt } from '../../domain/absence/sessions';
import type { EndState } from '../../domain/case/states';
import type { GuardContext } from '../../guard/context';
import { changeRecord } from '../../guard/records';
import { queryOf } from '../../platform/strapi-casts';
import { closeAbsence } from '../absence/close-absence';
import { ABSENCE } from '../absence/open-absence';
import type { UseCase } from '../start';
import { takeStep, type StepAnswer, type StepRequest } from './take-step';

export type CloseInput = StepRequest & { note?: string };

/** 销号 by a second person after the watch. */
export function closeCase(useCase: UseCase, input: CloseInput): Promise<StepAnswer> {
  return takeStep(useCase, 'close', input, async (context) => ({
    changes: { closedAt: new Date(context.now).toISOString(), nextCheckOn: null },
    note: input.note,
  }));
}

export type EndWithProofInput = StepRequest & { end: EndState; note?: string };

/**
 * An absence left open beside a case that is over would belong to nobody: it ends with the case, and who is missing at the next roll call
 * is a new absence with its own clock. Only leave goes on, to its last day.
 */
async function endOpenAbsence(context: GuardContext, childNo: unknown): Promise<void> {
  const [absence] = await queryOf(context.strapi, ABSENCE).findMany({
    where: { childNo, state: 'ABSENCE_OPEN' },
    limit: 1,
  });
  if (!absence) return;
  const session = sessionAt(context.now, context.settings);
  const sameHalfDay =
    absence.firstMissedOn === context.today && !(absence.firstSession === 'AM' && session === 'PM');
  // Less than half a day was missed: what is left of the entry is nothing.
  if (sameHalfDay) await changeRecord(context, ABSENCE, absence.id, { state: 'ABSENCE_WITHDRAWN' });
  else await closeAbsence(context, absence, context.today, session);
}

/** Another lawful end (病假, 转学 …), confirmed by a second person on the proof handed in with the request. */
export function endCaseWithProof(useCase: UseCase, input: EndWithProofInput): Promise<StepAnswer> {
  return takeStep(useCase, 'end-with-proof', input, async (context, current) => {
    if (input.end !== 'END_SICK_LEAVE') await endOpenAbsence(context, current.childNo);
    const closedAt = new Date(context.now).toISOString();
    return {
      to: input.end,
      changes: { closedAt, deadlineOn: null, nextCheckOn: null },
      note: input.note,
      evidence: { end: input.end },
    };
  });
}
