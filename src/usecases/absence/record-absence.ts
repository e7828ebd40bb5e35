import { writeAboutChild } from '../child-record/write-about-child';
import type { Written } from '../child-record/written';
import type { UseCase } from '../start';
import { ABSENCE, openAbsence, type NewAbsence } from './open-absence';

export type AbsenceInput = Omit<NewAbsence, 'student' | 'kind' | 'leaveReason' | 'leaveUntil'> & {
  student: string;
};

/** A teacher notes that a child is missing without leave since a session. */
export function recordAbsence(useCase: UseCase, input: AbsenceInput): Promise<Written> {
  const act = { name: 'absence.record', uid: ABSENCE, student: input.student };
  return writeAboutChild(useCase, act, (context, student) =>
    openAbsence(context, { extra: {}, ...input, student, kind: 'UNEXCUSED' }),
  );
}
