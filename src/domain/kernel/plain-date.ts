/**
 * A calendar day without time or zone, always 'YYYY-MM-DD' and always a day that exists.
 * Statutory periods are counted in days of Asia/Shanghai; a string cannot slip by a zone as a
 * timestamp can.
 */
export type PlainDate = string & { readonly __plainDate: true };

type Civil = { year: number; month: number; day: number };

const FORMAT = /^(\d{4})-(\d{2})-(\d{2})$/;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days of a month, 28–31. */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** A day from its parts, or null when the calendar has no such day. */
export function dateFromParts(year: number, month: number, day: number): PlainDate | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as PlainDate;
}

/** Reads 'YYYY-MM-DD'; null when the form is another or the day does not exist. */
export function parsePlainDate(text: string): PlainDate | null {
  const match = FORMAT.exec(text);
  if (match === null) return null;
  return dateFromParts(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** A day known to be right, such as a literal. Throws RangeError when it is not. */
export function plainDate(text: string): PlainDate {
  const date = parsePlainDate(text);
  if (date === null) throw new RangeError(`不是有效的日期：${text}`);
  return date;
}

/** Year, month and day as numbers. */
export function datePartsOf(date: PlainDate): Civil {
  return {
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)),
    day: Number(date.slice(8, 10)),
  };
}

/** Days since 1970-01-01 (negative before), by the proleptic Gregorian calendar. */
export function toDayNumber(date: PlainDate): number {
  const { year, month, day } = datePartsOf(date);
  // March-based years put the leap day last, so that month lengths follow one linear formula.
  const y = month <= 2 ? year - 1 : year;
  const m = month <= 2 ? month + 9 : month - 3;
  const dayOfYear = Math.floor((153 * m + 2) / 5) + day - 1;
  return (
    y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear - 719468
  );
}

/** The day with this number of days since 1970-01-01. */
export function fromDayNumber(dayNumber: number): PlainDate {
  const shifted = dayNumber + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * m + 2) / 5) + 1;
  const month = m < 10 ? m + 3 : m - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as PlainDate;
}

/** The day `days` later (earlier when negative). */
export const addDays = (date: PlainDate, days: number): PlainDate =>
  fromDayNumber(toDayNumber(date) + days);

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number =>
  toDayNumber(to) - toDayNumber(from);

/** -1, 0 or 1, for sorting and for reading conditions aloud. */
export function compareDates(a: PlainDate, b: PlainDate): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** 1 Monday … 7 Sunday (ISO 8601). */
export function weekday(date: PlainDate): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  // 1970-01-01 was a Thursday.
  const index = (((toDayNumber(date) + 3) % 7) + 7) % 7;
  return (index + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7;
}

/** '2026年9月18日': Arabic figures, no padding (GB/T 9704-2012). */
export function formatChineseDate(date: PlainDate): string {
  const { year, month, day } = datePartsOf(date);
  return `${year}年${month}月${day}日`;
}

/** Completed years of life (周岁). Someone born on 29 February completes a year on 1 March. */
export function ageOn(birthDate: PlainDate, on: PlainDate): number {
  const years = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return on.slice(5) < birthDate.slice(5) ? years - 1 : years;
}
