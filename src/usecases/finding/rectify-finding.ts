import { attachEvidence } from '../attachment/attach-evidence';
import { owedExtra } from '../input/owed-extra';
import type { RectifyInput } from '../inspection/inspection-inputs';
import type { UseCase } from '../start';
import { FINDING } from './append-finding-event';
import { changeFinding, type FindingAnswer } from './change-finding';

const PROOF = ['PHOTO', 'PROOF'];

/** The school reports what it has put right, with at least one file that shows it. Late is taken too, with a warning. */
export function rectifyFinding(
  useCase: UseCase,
  id: string,
  { rev, note, proof, extra }: RectifyInput,
): Promise<FindingAnswer> {
  const step = { id, rev, action: 'RECTIFY', to: 'RECTIFIED', note, proof } as const;
  return changeFinding(useCase, step, async (context, current) => {
    const owner = { type: FINDING, row: current };
    await attachEvidence(context, { ids: proof, owner, field: 'proof', purposes: PROOF });
    return {
      extra: owedExtra(context, FINDING, current, extra) ?? undefined,
      rectificationNote: note,
      rectificationProof: proof,
      rectifiedOn: context.today,
      rectifiedByStaffNo: context.actor.staffNo,
      rectifiedByName: context.actor.name,
    };
  });
}
