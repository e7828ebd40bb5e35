import type { SettingsOn } from '../kernel/settings';
import { addDays, type PlainDate } from '../kernel/plain-date';

/** The days a school has for a finding of which it learns on a day, by the setting in force on it, and the last of them. */
export function findingTerm(
  learntOn: PlainDate,
  settings: SettingsOn,
): { days: number; dueOn: PlainDate } {
  const days = settings('finding.days');
  return { days, dueOn: addDays(learntOn, days) };
}
