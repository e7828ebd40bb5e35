import { datePartsOf, plainDate, type PlainDate } from '../kernel/plain-date';

/** Birth dates from `from` to `to`, both included. */
export type BirthWindow = { from: PlainDate; to: PlainDate };

/** The year in which the school year of a day began: 1 September to 31 August. */
export function schoolYearOf(on: PlainDate): number {
  const { year, month } = datePartsOf(on);
  return month >= 9 ? year : year - 1;
}

/**
 * Who is of compulsory school age in the school year beginning in September of `startYear`: nine
 * cohorts, six completed years at the start (义务教育法 第十一条).
 */
export const compulsoryAgeWindow = (startYear: number): BirthWindow => ({
  from: plainDate(`${startYear - 15}-09-01`),
  to: plainDate(`${startYear - 6}-08-31`),
});

/** Whether a child is of compulsory school age (适龄) on the day. */
export function isOfCompulsoryAge(birthDate: PlainDate, on: PlainDate): boolean {
  const { from, to } = compulsoryAgeWindow(schoolYearOf(on));
  return from <= birthDate && birthDate <= to;
}
