import { workingDayOnOrAfter, type SchoolCalendar } from '../kernel/calendar';
import { addDays, type PlainDate } from '../kernel/plain-date';

export { receiptDate } from './service-way';

/**
 * The last day of a period of `days` days that runs from receipt (民事诉讼法 第八十五条): the day of
 * receipt is not counted; a last day on a statutory holiday or weekend moves to the next working day.
 * Received 2026-09-24, 7 days → 2026-10-01 is a holiday → 2026-10-08.
 */
export const deadlineFromReceipt = (
  receivedOn: PlainDate,
  days: number,
  calendar: SchoolCalendar,
): PlainDate => workingDayOnOrAfter(calendar, addDays(receivedOn, days));

/** The period has run out when its last day is over. */
export const isOverdue = (deadlineOn: PlainDate, today: PlainDate): boolean => deadlineOn < today;
