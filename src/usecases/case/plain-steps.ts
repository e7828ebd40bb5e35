import type { Row } from '../../platform/strapi-casts';
import type { UseCase } from '../start';
import { persuaderFor } from './persuader-for';
import { relapseColumns, ROUND_BEGINS, tieOpenAbsence } from './new-round';
import { takeStep, type StepAnswer, type StepRequest } from './take-step';

export type NoteInput = StepRequest & { note?: string };

/** A clue has become a suspicion. */
export function suspectDropout(useCase: UseCase, input: NoteInput): Promise<StepAnswer> {
  return takeStep(useCase, 'suspect', input, async () => ({ note: input.note }));
}

/** The clock of an absence ran out for a child of whom there was a clue only: the clue holds. */
export function suspectByClock(
  useCase: UseCase,
  { caseId, absence, note }: { caseId: string; absence: Row; note: string },
): Promise<StepAnswer> {
  return takeStep(useCase, 'suspect', { caseId }, async () => ({
    changes: { absenceDocumentId: absence.documentId, firstMissedAt: absence.firstMissedAt },
    note,
    evidence: { absence: absence.documentId },
  }));
}

/** Persuasion begins; the first recorded visit starts it as well. */
export function startPersuasion(useCase: UseCase, input: NoteInput): Promise<StepAnswer> {
  return takeStep(useCase, 'start-persuasion', input, async () => ({ note: input.note }));
}

/** Out of school again within the watch: the same case, the next round, whose gates start anew (domain 4b.6). */
export function recordRelapse(useCase: UseCase, input: NoteInput): Promise<StepAnswer> {
  return takeStep(useCase, 'relapse', input, async (context, current) => {
    const absence = await tieOpenAbsence(context, current);
    return {
      changes: relapseColumns(context, absence),
      note: input.note,
      evidence: { absence: absence?.documentId ?? null },
    };
  });
}

/** An end that proved untrue is taken back: the case goes on in the next round. */
export function reopenCase(useCase: UseCase, input: NoteInput): Promise<StepAnswer> {
  return takeStep(useCase, 'reopen', input, async () => ({
    changes: { ...ROUND_BEGINS, closedAt: null },
    note: input.note,
  }));
}

export type AssignInput = StepRequest & { staffNo: string; note?: string };

/** Names another 劝返责任人: a member of staff in service who sees the case and may record visits. @throws 400 CASE-10 */
export function assignPersuader(useCase: UseCase, input: AssignInput): Promise<StepAnswer> {
  return takeStep(useCase, 'assign-persuader', input, async (context, current) => {
    const staff = await persuaderFor(context, current, input.staffNo);
    return {
      changes: { persuaderStaffNo: staff.staffNo, persuaderName: staff.name },
      note: input.note,
      evidence: { staffNo: staff.staffNo },
    };
  });
}
