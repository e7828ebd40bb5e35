import type { Session } from '../../domain/absence/sessions';
import type { PlainDate } from '../../domain/kernel/plain-date';

/** One child who is not there, as the class teacher marked it. */
export type Mark = {
  student: string;
  mark: 'ABSENT' | 'LEAVE';
  reason?: string;
  leaveReason?: string;
  leaveUntil?: PlainDate;
};

/** One roll call of a class: every child without a mark is present. */
export type RollInput = { classId: string; date: PlainDate; session: Session; marks: Mark[] };
