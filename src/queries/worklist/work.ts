import type { CaseAction } from '../../domain/case/transition';
import type { PlainDate } from '../../domain/kernel/plain-date';

/** One line of a worklist: what is to be done about a case, and by when. */
export type Work = {
  group: string;
  action?: CaseAction;
  detail: string;
  dueOn?: string;
  dueAt?: string;
  overdue: boolean;
};

/** The moment that the lines are drawn for, with what the settings say of that day. */
export type Day = {
  today: PlainDate;
  now: number;
  visitsRequired: number;
  /** checks of the watch show up this many days ahead, so that a visit can be planned */
  lookAheadDays: number;
};
