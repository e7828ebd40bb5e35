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

/** The moment that the lines are drawn for. */
export type Day = { today: PlainDate; now: number; visitsRequired: number };
