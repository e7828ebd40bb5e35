import { ABSENCE_RULES } from '../../../domain/absence/rules/absence-rules';
import { makeCalendar } from '../../../domain/kernel/calendar';
import { toPlainDate } from '../../../domain/kernel/instant';
import { settingsOn } from '../../../domain/kernel/settings';
import type { PlainDate } from '../../../domain/kernel/plain-date';
import { calendarDays } from '../../reference/calendar-days';
import { SCHOOL_TERMS } from '../../reference/school-terms';
import type { District } from '../rows/district';
import { findingsOf, type Finding } from './finding';

/** Absences on the shipped calendar, in the order in which they stand: the second open one of a child is refused. */
export function checkAbsences(district: District): Finding[] {
  const now = Date.parse(district.asOf);
  const calendar = makeCalendar({ days: calendarDays(), terms: SCHOOL_TERMS });
  const openSince = new Map<string, PlainDate>();
  return district.absences.flatMap((absence) => {
    const facts = {
      ...absence,
      otherOpenSince:
        absence.state === 'ABSENCE_OPEN' ? (openSince.get(absence.childNo) ?? null) : null,
      now,
      settings: settingsOn([], absence.firstMissedOn),
      calendar,
    };
    if (absence.state === 'ABSENCE_OPEN') openSince.set(absence.childNo, absence.firstMissedOn);
    const row = `${absence.childNo} 自 ${absence.firstMissedOn} 起的缺勤`;
    return findingsOf(row, ABSENCE_RULES, facts, toPlainDate(now));
  });
}
