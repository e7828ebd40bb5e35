import type { AcceptInput, SendBackInput } from '../inspection/inspection-inputs';
import type { UseCase } from '../start';
import { changeFinding, type FindingAnswer } from './change-finding';

/** The one who found it, or the committee, has looked again and is content. */
export function acceptFinding(
  useCase: UseCase,
  id: string,
  { rev, note }: AcceptInput,
): Promise<FindingAnswer> {
  const step = { id, rev, action: 'ACCEPT', to: 'ACCEPTED', note } as const;
  return changeFinding(useCase, step, (context) => ({
    acceptedOn: context.today,
    acceptedByStaffNo: context.actor.staffNo,
    acceptedByName: context.actor.name,
    acceptanceNote: note ?? null,
  }));
}

/** The school has to do more; its deadline stays as it was. */
export function sendFindingBack(
  useCase: UseCase,
  id: string,
  { rev, note }: SendBackInput,
): Promise<FindingAnswer> {
  const step = { id, rev, action: 'SEND_BACK', to: 'OPEN', note } as const;
  return changeFinding(useCase, step, (_context, current) => ({
    returnNote: note,
    returnedCount: Number(current.returnedCount ?? 0) + 1,
  }));
}
