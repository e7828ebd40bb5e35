import { isSchoolDay, type SchoolCalendar } from '../kernel/calendar';
import { addDays, compareDates, type PlainDate } from '../kernel/plain-date';
import type { VisitOutcome, VisitWay } from './visit';

/** A visit of one day, as the line of that day tells it. */
export type DailyVisit = { way: VisitWay; outcome: VisitOutcome };

/** The words of the screens for ways and outcomes; they are labels, and labels are given. */
export type VisitWords = { way: Record<VisitWay, string>; outcome: Record<VisitOutcome, string> };

/** What a day's column of the 日报告 says (荣昌通知 附件2, 劝返情况); a day without a visit has its line too. */
export const describeDay = (visits: readonly DailyVisit[], words: VisitWords): string =>
  visits.length === 0
    ? '没有劝返记录'
    : visits.map(({ way, outcome }) => `${words.way[way]}，${words.outcome[outcome]}`).join('；');

/** The school days from one day to another, both included, at most `most` of them: the latest. */
export function schoolDaysOf(
  calendar: SchoolCalendar,
  from: PlainDate,
  to: PlainDate,
  most: number,
): PlainDate[] {
  const days: PlainDate[] = [];
  for (let day = to; compareDates(day, from) >= 0 && days.length < most; day = addDays(day, -1))
    if (isSchoolDay(calendar, day)) days.push(day);
  return days.reverse();
}
