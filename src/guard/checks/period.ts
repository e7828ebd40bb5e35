import type { PlainDate } from '../../domain/kernel/plain-date';
import { judge, type Violation } from '../../domain/kernel/rule';
import { PERIOD_RULES } from '../../domain/period/rules/period-rules';
import type { Change, CheckContext } from '../change';

/** The first day of a period as it is written: one that stands is judged no more when the district sets fewer days. */
export function checkPeriod(
  { before, after }: Change,
  { today, settings }: CheckContext,
): Violation[] {
  if (before?.fromDate === after.fromDate) return [];
  const aheadDays = settings('period.aheadDays');
  return judge(PERIOD_RULES, { fromDate: after.fromDate as PlainDate, today, aheadDays }, today);
}
