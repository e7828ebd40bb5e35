import { addDays, dateFromParts, datePartsOf, type PlainDate } from '../kernel/plain-date';

/** The last day of a period of `months` that begins on `from`: the day before the same day of the month, or of the month's end. */
export function longestEnd(from: PlainDate, months: number): PlainDate {
  const { year, month, day } = datePartsOf(from);
  const index = month - 1 + months;
  const target = { year: year + Math.floor(index / 12), month: (index % 12) + 1 };
  let sameDay = dateFromParts(target.year, target.month, day);
  for (let shorter = day - 1; sameDay === null; shorter -= 1)
    sameDay = dateFromParts(target.year, target.month, shorter);
  return addDays(sameDay, -1);
}
