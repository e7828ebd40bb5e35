import { addDays, compareDates, weekday, type PlainDate } from './plain-date';

export type CalendarDayKind = 'HOLIDAY' | 'MAKE_UP';

/** One row of the state's holiday arrangement. */
export type CalendarDayRow = { date: PlainDate; kind: CalendarDayKind };

/** First and last day of lessons, both included. */
export type Term = { name: string; first: PlainDate; last: PlainDate };

/** A term as it is stored. */
export type TermRow = { name: string; firstDay: PlainDate; lastDay: PlainDate };

/** `holidays` are statutory days off (weekend days among them or not); `makeUpDays` are weekend days worked instead. */
export type SchoolCalendar = {
  holidays: ReadonlySet<PlainDate>;
  makeUpDays: ReadonlySet<PlainDate>;
  terms: readonly Term[];
};

/** Builds the calendar from stored rows; terms come out in order of their first day. */
export function makeCalendar(rows: {
  days: readonly CalendarDayRow[];
  terms: readonly TermRow[];
}): SchoolCalendar {
  const ofKind = (kind: CalendarDayKind): ReadonlySet<PlainDate> =>
    new Set(rows.days.filter((row) => row.kind === kind).map((row) => row.date));
  return {
    holidays: ofKind('HOLIDAY'),
    makeUpDays: ofKind('MAKE_UP'),
    terms: rows.terms
      .map((row) => ({ name: row.name, first: row.firstDay, last: row.lastDay }))
      .sort((a, b) => compareDates(a.first, b.first)),
  };
}

/** Monday to Friday and no statutory holiday, or a make-up day. */
export function isWorkingDay(calendar: SchoolCalendar, date: PlainDate): boolean {
  if (calendar.makeUpDays.has(date)) return true;
  return weekday(date) <= 5 && !calendar.holidays.has(date);
}

/** The term the day lies in, or null between terms. */
export const termOn = (calendar: SchoolCalendar, date: PlainDate): Term | null =>
  calendar.terms.find((term) => term.first <= date && date <= term.last) ?? null;

/** A working day within a term. */
export const isSchoolDay = (calendar: SchoolCalendar, date: PlainDate): boolean =>
  termOn(calendar, date) !== null && isWorkingDay(calendar, date);

/** The day itself when it is a working day, else the first working day after it. */
export function workingDayOnOrAfter(calendar: SchoolCalendar, date: PlainDate): PlainDate {
  let day = date;
  while (!isWorkingDay(calendar, day)) day = addDays(day, 1);
  return day;
}

/** The first working day after the day. */
export const nextWorkingDay = (calendar: SchoolCalendar, date: PlainDate): PlainDate =>
  workingDayOnOrAfter(calendar, addDays(date, 1));

/** The n-th working day after the day; n ≥ 0, the day itself for 0. */
export function addWorkingDays(calendar: SchoolCalendar, date: PlainDate, n: number): PlainDate {
  let day = date;
  for (let left = n; left > 0; left -= 1) day = nextWorkingDay(calendar, day);
  return day;
}

/** The day itself when it is a school day, else the first after it; null when the known terms hold none. */
export function schoolDayOnOrAfter(calendar: SchoolCalendar, date: PlainDate): PlainDate | null {
  const end = calendar.terms.reduce<string>(
    (last, term) => (term.last > last ? term.last : last),
    '',
  );
  for (let day = date; day <= end; day = addDays(day, 1)) {
    if (isSchoolDay(calendar, day)) return day;
  }
  return null;
}

/** The n-th school day after the day (not counting it); null when the known terms end before. */
export function addSchoolDays(
  calendar: SchoolCalendar,
  date: PlainDate,
  n: number,
): PlainDate | null {
  let day: PlainDate = date;
  for (let left = n; left > 0; left -= 1) {
    const next = schoolDayOnOrAfter(calendar, addDays(day, 1));
    if (next === null) return null;
    day = next;
  }
  return day;
}

/** School days from `from` to `to`, both included: the 缺课天数 a notice prints. */
export function countSchoolDays(calendar: SchoolCalendar, from: PlainDate, to: PlainDate): number {
  let count = 0;
  for (let day = from; day <= to; day = addDays(day, 1)) {
    if (isSchoolDay(calendar, day)) count += 1;
  }
  return count;
}
