import type { Session } from '../../domain/absence/sessions';
import type { PlainDate } from '../../domain/kernel/plain-date';
import { changeInVersion } from '../child-record/change-in-version';
import type { Written } from '../child-record/written';
import type { UseCase } from '../start';
import { closeAbsence } from './close-absence';
import { ABSENCE } from './open-absence';

export type EndInput = {
  absenceId: string;
  rev: number;
  endedOn: PlainDate;
  endedSession: Session;
};

/** The child is back in class: the clock stops. A case that has opened goes on until its return is recorded there. */
export function endAbsence(
  useCase: UseCase,
  { absenceId: documentId, rev, endedOn, endedSession }: EndInput,
): Promise<Written> {
  const act = { name: 'absence.end' as const, uid: ABSENCE, what: '缺勤记录', documentId, rev };
  return changeInVersion(useCase, act, (context, absence) =>
    closeAbsence(context, absence, endedOn, endedSession),
  );
}
