import { addDays, type PlainDate } from '../../domain/kernel/plain-date';
import type { GuardContext } from '../../guard/context';
import { invalid } from '../../guard/errors';

/** Further ahead nobody plans for a child: the year was mistyped. */
const DAYS_AHEAD = 366;

/**
 * Refuses a period whose first day is more than a year ahead: what has not begun can't be ended, and it would stand in the way of the
 * right one. @throws 400 INPUT-16
 */
export function refuseFarOff({ today }: Pick<GuardContext, 'today'>, fromDate: PlainDate): void {
  if (fromDate > addDays(today, DAYS_AHEAD))
    throw invalid('INPUT-16', '开始日期在一年以后，请核对年份。', ['fromDate']);
}
