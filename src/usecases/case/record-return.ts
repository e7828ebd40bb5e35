import type { Placement } from '../../domain/case/placement';
import { nextCheckOn, watchUntil } from '../../domain/case/watch';
import type { PlainDate } from '../../domain/kernel/plain-date';
import { settingsOfDay } from '../../guard/reference';
import { attachEvidence } from '../attachment/attach-evidence';
import { closeAbsence } from '../absence/close-absence';
import { ABSENCE } from '../absence/open-absence';
import { queryOf } from '../../platform/strapi-casts';
import type { UseCase } from '../start';
import { CASE } from './append-event';
import { takeStep, type StepAnswer, type StepRequest } from './take-step';

export type ReturnInput = StepRequest & {
  returnedOn: PlainDate;
  placement?: Placement;
  note?: string;
  proof: string[];
};

/** The child is back: attendance goes on, and the watch starts with its checks at set days (setting watch.checkDays). */
export function recordReturn(useCase: UseCase, input: ReturnInput): Promise<StepAnswer> {
  return takeStep(useCase, 'record-return', input, async (context, current) => {
    const settings = await settingsOfDay(context.trx, input.returnedOn, context);
    const days = settings('watch.checkDays');
    await attachEvidence(context, {
      ids: input.proof,
      owner: { type: CASE, row: current },
      field: 'proof',
      purposes: ['PHOTO', 'PROOF', 'GUARDIAN_SIGNATURE', 'STUDENT_SIGNATURE'],
    });
    const [absence] = await queryOf(context.strapi, ABSENCE).findMany({
      where: { childNo: current.childNo, state: 'ABSENCE_OPEN' },
      limit: 1,
    });
    if (absence && String(absence.firstMissedOn) < input.returnedOn)
      await closeAbsence(context, absence, input.returnedOn, 'AM');
    return {
      changes: {
        returnedOn: input.returnedOn,
        placement: input.placement ?? null,
        watchFrom: input.returnedOn,
        watchUntil: watchUntil(input.returnedOn, days),
        nextCheckOn: nextCheckOn(input.returnedOn, days, []),
        deadlineOn: null,
      },
      note: input.note,
      evidence: {
        returnedOn: input.returnedOn,
        placement: input.placement ?? null,
        proof: input.proof,
      },
    };
  });
}
