import { datePartsOf, plainDate, type PlainDate } from '../kernel/plain-date';

/** Birth dates from `from` to `to`, both included. */
export type BirthWindow = { from: PlainDate; to: PlainDate };

/** The year in which the school year of a day began: 1 September to 31 August. */
export function schoolYearOf(on: PlainDate): number {
  const { year, month } = datePartsOf(on);
  return month >= 9 ? year : year - 1;
}

/**
 * Who is of compulsory school age in the school year beginning in September of `startYear`: six completed years at the start, and not yet
 * `pastAge` (setting compulsory.pastAge; with 15 these are nine cohorts; 义务教育法 第二条、第十一条).
 */
export const compulsoryAgeWindow = (startYear: number, pastAge: number): BirthWindow => ({
  from: plainDate(`${startYear - pastAge}-09-01`),
  to: plainDate(`${startYear - 6}-08-31`),
});

/** Whether a child is of compulsory school age (适龄) on the day. */
export function isOfCompulsoryAge(birthDate: PlainDate, on: PlainDate, pastAge: number): boolean {
  const { from, to } = compulsoryAgeWindow(schoolYearOf(on), pastAge);
  return from <= birthDate && birthDate <= to;
}

/** The day from which a child is past compulsory school age: the first 1 September on which it has completed `pastAge` years before. */
export function pastCompulsoryAgeFrom(birthDate: PlainDate, pastAge: number): PlainDate {
  const { year, month } = datePartsOf(birthDate);
  return plainDate(`${year + pastAge + (month >= 9 ? 1 : 0)}-09-01`);
}
