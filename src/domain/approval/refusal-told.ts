import { addDays, type PlainDate } from '../kernel/plain-date';

/** The first day of whose decisions the school is still told that an application was not granted: `shownDays` (setting approval.refusalShownDays), the day of the decision counted. */
export const refusalsToldSince = (today: PlainDate, shownDays: number): PlainDate =>
  addDays(today, 1 - shownDays);
