import { isSchoolDay, type SchoolCalendar } from '../kernel/calendar';
import { addDays, plainDate, weekday, type PlainDate } from '../kernel/plain-date';
import { schoolYearOf } from '../student/compulsory-age';

/** First and last day of a school year, both counted. */
export type SchoolYear = { first: PlainDate; last: PlainDate };

/** The school year (学年) a day lies in: 1 September to 31 August. */
export function schoolYearAround(on: PlainDate): SchoolYear {
  const start = schoolYearOf(on);
  return { first: plainDate(`${start}-09-01`), last: plainDate(`${start + 1}-08-31`) };
}

/** The Monday of the day's week. */
export const mondayOf = (on: PlainDate): PlainDate => addDays(on, 1 - weekday(on));

/** Mondays of the weeks with at least one school day from `from` to `to`, both included; in order. */
export function teachingWeeks(
  calendar: SchoolCalendar,
  from: PlainDate,
  to: PlainDate,
): PlainDate[] {
  const weeks: PlainDate[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const monday = mondayOf(day);
    if (weeks[weeks.length - 1] !== monday && isSchoolDay(calendar, day)) weeks.push(monday);
  }
  return weeks;
}
