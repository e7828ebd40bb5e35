import { workingDayOnOrAfter, type SchoolCalendar } from '../kernel/calendar';
import { addDays, type PlainDate } from '../kernel/plain-date';

/** The day by which the reporter has an answer; one on a day off moves to the next working day. */
export const tipOffAnswerDue = (
  receivedOn: PlainDate,
  days: number,
  calendar: SchoolCalendar,
): PlainDate => workingDayOnOrAfter(calendar, addDays(receivedOn, days));
