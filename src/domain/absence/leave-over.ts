import { schoolDayOnOrAfter, type SchoolCalendar } from '../kernel/calendar';
import { addDays, type PlainDate } from '../kernel/plain-date';

/**
 * The school day from whose morning a child on leave is missing without leave: the first after the last day of its leave, once that day
 * is over and nobody has said that the child was there, or has leave for longer. Null before, and while no term is known.
 */
export function missingSince(
  leaveUntil: PlainDate,
  calendar: SchoolCalendar,
  today: PlainDate,
): PlainDate | null {
  const day = schoolDayOnOrAfter(calendar, addDays(leaveUntil, 1));
  return day !== null && day < today ? day : null;
}
