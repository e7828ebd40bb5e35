import { invalid } from '../../guard/errors';
import { writeAboutChild } from '../child-record/write-about-child';
import type { Written } from '../child-record/written';
import type { UseCase } from '../start';
import { dueInClass } from './due-in-class';
import { ABSENCE, openAbsence, type NewAbsence } from './open-absence';

export type AbsenceInput = Omit<NewAbsence, 'student' | 'kind' | 'leaveReason' | 'leaveUntil'> & {
  student: string;
};

/** A teacher notes that a child is missing without leave since a session. */
export function recordAbsence(useCase: UseCase, input: AbsenceInput): Promise<Written> {
  const act = { name: 'absence.record' as const, uid: ABSENCE, student: input.student };
  return writeAboutChild(useCase, act, async (context, student) => {
    const due = await dueInClass(context.trx, [student], input.firstMissedOn);
    if (due.size === 0)
      throw invalid(
        'ROLL-08',
        '这名学生这一天已休学、缓学、送教或离校，不登记缺勤；情况有变的，请先登记复学。',
        ['student'],
      );
    return openAbsence(context, { extra: {}, ...input, student, kind: 'UNEXCUSED' });
  });
}
