import type { UseCase } from '../start';
import { takeStep, type StepAnswer, type StepRequest } from './take-step';

export type RejectInput = StepRequest & { note: string };

/** The second person sends the request back with the reason; the case goes on where it stood. */
export function rejectClosure(useCase: UseCase, input: RejectInput): Promise<StepAnswer> {
  return takeStep(useCase, 'reject-closure', input, async () => ({
    changes: { closureKind: null, closureProposedBy: null, closureProposedAt: null },
    note: input.note,
  }));
}
