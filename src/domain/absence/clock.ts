import { addSchoolDays, addWorkingDays, type SchoolCalendar } from '../kernel/calendar';
import { HOUR_MS, type Instant } from '../kernel/instant';
import type { PlainDate } from '../kernel/plain-date';
import type { SettingsOn, SettingValue } from '../kernel/settings';
import { sessionAtOrAfter, sessionStart, type Session } from './sessions';

/** From which missed session the clock runs. */
export type FirstMissed = { firstMissedOn: PlainDate; firstSession: Session };

/**
 * When the clock of an unexcused absence ends.
 * `alertAt`: town and committee see it. `caseAt`: the case opens if the child is still absent.
 * `calendarComplete` is false when the known terms end before the clock does. Then working days are
 * counted instead, or the case opens with the alert: a missing term row delays no alarm.
 */
export type AbsenceClock = {
  mode: SettingValue<'absence.clock.mode'>;
  startsAt: Instant;
  alertAt: Instant;
  caseAt: Instant;
  calendarComplete: boolean;
};

/**
 * The 48 hours of 大渡口方案 四（四）, read as two school days or as natural hours by a dated setting.
 * School days: ends at the same session of the n-th following school day; alert and case coincide.
 * Natural hours: the alert falls at the run-out, the case opens at the first session at or after it.
 */
export function absenceClock(
  missed: FirstMissed,
  settings: SettingsOn,
  calendar: SchoolCalendar,
): AbsenceClock {
  const startsAt = sessionStart(missed.firstMissedOn, missed.firstSession, settings);
  return settings('absence.clock.mode') === 'schoolDays'
    ? schoolDayClock(missed, startsAt, settings, calendar)
    : naturalHourClock(startsAt, settings, calendar);
}

function schoolDayClock(
  missed: FirstMissed,
  startsAt: Instant,
  settings: SettingsOn,
  calendar: SchoolCalendar,
): AbsenceClock {
  const days = settings('absence.clock.schoolDays');
  const known = addSchoolDays(calendar, missed.firstMissedOn, days);
  const endsOn = known ?? addWorkingDays(calendar, missed.firstMissedOn, days);
  const endsAt = sessionStart(endsOn, missed.firstSession, settings);
  return {
    mode: 'schoolDays',
    startsAt,
    alertAt: endsAt,
    caseAt: endsAt,
    calendarComplete: known !== null,
  };
}

function naturalHourClock(
  startsAt: Instant,
  settings: SettingsOn,
  calendar: SchoolCalendar,
): AbsenceClock {
  const alertAt = startsAt + settings('absence.clock.hours') * HOUR_MS;
  const known = sessionAtOrAfter(alertAt, calendar, settings);
  return {
    mode: 'calendarHours',
    startsAt,
    alertAt,
    caseAt: known ?? alertAt,
    calendarComplete: known !== null,
  };
}
