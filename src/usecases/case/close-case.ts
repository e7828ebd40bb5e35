import type { EndState } from '../../domain/case/states';
import { endAbsenceToday } from '../absence/end-absence-from';
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

/** Another lawful end (病假, 转学 …), confirmed by a second person on the proof handed in with the request. */
export function endCaseWithProof(useCase: UseCase, input: EndWithProofInput): Promise<StepAnswer> {
  return takeStep(useCase, 'end-with-proof', input, async (context, current) => {
    // An absence left open beside a case that is over would belong to nobody; only leave goes on, to its last day.
    if (input.end !== 'END_SICK_LEAVE') await endAbsenceToday(context, current.childNo);
    const closedAt = new Date(context.now).toISOString();
    return {
      to: input.end,
      changes: { closedAt, deadlineOn: null, nextCheckOn: null },
      note: input.note,
      evidence: { end: input.end },
    };
  });
}
