import type { PlainDate } from '../../domain/kernel/plain-date';
import { changeRecord } from '../../guard/records';
import { runGuarded } from '../../guard/run';
import type { Row } from '../../platform/strapi-casts';
import { attachEvidence } from '../attachment/attach-evidence';
import type { ExtraInput } from '../input/parse-input';
import type { UseCase } from '../start';
import { loadAbsence } from './load-absence';
import { ABSENCE } from './open-absence';

export type LeaveInput = {
  absenceId: string;
  rev: number;
  leaveReason: string;
  leaveUntil: PlainDate;
  proof: string[];
  extra?: ExtraInput;
};

/** Leave, asked for in time or proved late: the absence is excused and its clock no longer runs. Nothing is deleted. */
export function recordLeave(useCase: UseCase, input: LeaveInput): Promise<Row> {
  const { strapi, caller, now } = useCase;
  return runGuarded(
    strapi,
    { actor: caller.actor, now, useCase: 'absence.leave' },
    async (context) => {
      const absence = await loadAbsence(context, useCase, input.absenceId, input.rev);
      await attachEvidence(context, {
        ids: input.proof,
        owner: { type: ABSENCE, row: absence },
        field: 'proof',
      });
      return changeRecord(context, ABSENCE, absence.id, {
        kind: 'LEAVE',
        leaveReason: input.leaveReason,
        leaveUntil: input.leaveUntil,
        extra: input.extra,
      });
    },
  );
}
