import type { PlainDate } from '../kernel/plain-date';

/** The first day of something that is granted or arranged for a period, as it is written. */
export type PeriodFacts = {
  fromDate: PlainDate;
  today: PlainDate;
  /** Setting period.aheadDays. */
  aheadDays: number;
};
