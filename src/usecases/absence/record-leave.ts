import type { PlainDate } from '../../domain/kernel/plain-date';
import { changeRecord } from '../../guard/records';
import { attachEvidence } from '../attachment/attach-evidence';
import { changeInVersion } from '../child-record/change-in-version';
import type { Written } from '../child-record/written';
import { owedExtra } from '../input/owed-extra';
import type { ExtraInput } from '../input/parse-input';
import type { UseCase } from '../start';
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
export function recordLeave(useCase: UseCase, input: LeaveInput): Promise<Written> {
  const { absenceId: documentId, rev, proof, extra, ...leave } = input;
  const act = { name: 'absence.leave' as const, uid: ABSENCE, what: '缺勤记录', documentId, rev };
  return changeInVersion(useCase, act, async (context, absence) => {
    const owner = { type: ABSENCE, row: absence };
    await attachEvidence(context, { ids: proof, owner, field: 'proof' });
    return changeRecord(context, ABSENCE, absence.id, {
      ...leave,
      extra: owedExtra(context, ABSENCE, absence, extra) ?? undefined,
      kind: 'LEAVE',
    });
  });
}
