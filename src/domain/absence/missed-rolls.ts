import { isSchoolDay, type SchoolCalendar } from '../kernel/calendar';
import { toPlainDate, type Instant } from '../kernel/instant';
import { addDays, compareDates, type PlainDate } from '../kernel/plain-date';
import type { SettingsOn } from '../kernel/settings';
import { sessionStart, type Session } from './sessions';

/** Half a school day of a class. */
export type HalfDay = { date: PlainDate; session: Session };

export type RollsOfClass = {
  taken: readonly HalfDay[];
  calendar: SchoolCalendar;
  settings: SettingsOn;
  now: Instant;
  /** The first day that is looked at. */
  from: PlainDate;
};

const SESSIONS: readonly Session[] = ['PM', 'AM'];

/** The half days since `from` whose roll nobody took although their lessons have begun, the newest first. */
export function missedRolls({ taken, calendar, settings, now, from }: RollsOfClass): HalfDay[] {
  const done = new Set(taken.map(({ date, session }) => `${date} ${session}`));
  const missed: HalfDay[] = [];
  for (let date = toPlainDate(now); compareDates(date, from) >= 0; date = addDays(date, -1)) {
    if (!isSchoolDay(calendar, date)) continue;
    for (const session of SESSIONS)
      if (sessionStart(date, session, settings) <= now && !done.has(`${date} ${session}`))
        missed.push({ date, session });
  }
  return missed;
}
