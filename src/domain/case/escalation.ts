import { countSchoolDays, type SchoolCalendar } from '../kernel/calendar';
import { addDays, compareDates, type PlainDate } from '../kernel/plain-date';
import type { SettingsOn } from '../kernel/settings';
import type { CaseState } from './states';

/** Who is told that a case stands still; each level has told those before it too. */
export const ESCALATION_LABELS = {
  0: '劝返责任人',
  1: '校长',
  2: '学区',
  3: '区教委',
} as const;

export type EscalationLevel = keyof typeof ESCALATION_LABELS;

/** An open case as the ladder looks at it. */
export type StandingCase = {
  state: CaseState;
  /** Day of the last step a person took. */
  lastWorkOn: PlainDate;
  /** Last day of a running period of a notice or an order. */
  deadlineOn: PlainDate | null;
  /** Next planned check of the watch. */
  nextCheckOn: PlainDate | null;
  /** 直属学校 have no zone. */
  zoneCode: string | null;
};

/** The day since which somebody should have acted; null while nobody has to. */
export function waitingSince(standing: StandingCase): PlainDate | null {
  const { state, lastWorkOn, deadlineOn, nextCheckOn } = standing;
  const later = (other: PlainDate | null): PlainDate =>
    other !== null && compareDates(other, lastWorkOn) > 0 ? other : lastWorkOn;
  switch (state) {
    // The court has its own time.
    case 'CASE_JUDICIAL':
      return null;
    case 'CASE_WATCH':
      return nextCheckOn === null ? lastWorkOn : later(nextCheckOn);
    default:
      return later(deadlineOn);
  }
}

/**
 * The level that is reached after so many school days: first the principal, then the zone, then the committee (settings escalation.*). What
 * has no zone, as a 直属学校, is told straight to the committee.
 */
export function levelAfter(
  schoolDays: number,
  zoneCode: string | null,
  settings: SettingsOn,
): EscalationLevel {
  if (schoolDays >= settings('escalation.committeeDays')) return 3;
  if (schoolDays >= settings('escalation.zoneDays')) return zoneCode === null ? 3 : 2;
  return schoolDays >= settings('escalation.principalDays') ? 1 : 0;
}

/** How far up a case has to be told, by the school days since somebody should have acted. */
export function escalationLevel(
  standing: StandingCase,
  today: PlainDate,
  settings: SettingsOn,
  calendar: SchoolCalendar,
): EscalationLevel {
  const since = waitingSince(standing);
  if (since === null) return 0;
  return levelAfter(
    countSchoolDays(calendar, addDays(since, 1), today),
    standing.zoneCode,
    settings,
  );
}
