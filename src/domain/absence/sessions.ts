import { toLocalTime, toPlainDate, atLocal, type Instant } from '../kernel/instant';
import { schoolDayOnOrAfter, type SchoolCalendar } from '../kernel/calendar';
import { addDays, type PlainDate } from '../kernel/plain-date';
import type { SettingsOn } from '../kernel/settings';

/** Half a school day: attendance is taken at its start. */
export type Session = 'AM' | 'PM';

export const SESSION_LABELS: Record<Session, string> = { AM: '上午', PM: '下午' };

/** Whether the text names a session. */
export const isSession = (text: string): text is Session => text === 'AM' || text === 'PM';

/** The time of day at which a session starts. */
const sessionTime = (session: Session, settings: SettingsOn): string =>
  settings(session === 'AM' ? 'session.am.start' : 'session.pm.start');

/** The instant at which a session of a day starts. */
export const sessionStart = (date: PlainDate, session: Session, settings: SettingsOn): Instant =>
  atLocal(date, sessionTime(session, settings));

/** The start of the first session at or after the instant; null when the known terms hold none. */
export function sessionAtOrAfter(
  instant: Instant,
  calendar: SchoolCalendar,
  settings: SettingsOn,
): Instant | null {
  const today = toPlainDate(instant);
  const day = schoolDayOnOrAfter(calendar, today);
  if (day === null) return null;
  if (day !== today) return sessionStart(day, 'AM', settings);
  const sessions: Session[] = ['AM', 'PM'];
  const left = sessions.find((session) => sessionStart(today, session, settings) >= instant);
  if (left !== undefined) return sessionStart(today, left, settings);
  const next = schoolDayOnOrAfter(calendar, addDays(today, 1));
  return next === null ? null : sessionStart(next, 'AM', settings);
}

/** '2026年9月18日上午'-style wording needs the session running at an instant: before the PM bell it is AM. */
export const sessionAt = (instant: Instant, settings: SettingsOn): Session =>
  toLocalTime(instant) < settings('session.pm.start') ? 'AM' : 'PM';
