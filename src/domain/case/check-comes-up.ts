import { addDays, type PlainDate } from '../kernel/plain-date';

/** Whether a check of the watch is on the list of the day: so many days ahead, and as long as it is owed. */
export const checkComesUp = (dueOn: PlainDate, today: PlainDate, lookAheadDays: number): boolean =>
  dueOn <= addDays(today, lookAheadDays);
