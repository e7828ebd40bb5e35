import type { SchoolCalendar } from '../kernel/calendar';
import type { Instant } from '../kernel/instant';
import type { PlainDate } from '../kernel/plain-date';
import type { SettingsOn } from '../kernel/settings';

export type AbsenceKind = 'UNEXCUSED' | 'LEAVE';

/** An absence as it is about to be written. `firstSession` is text as it came in. */
export type AbsenceFacts = {
  kind: AbsenceKind;
  firstMissedOn: PlainDate;
  firstSession: string;
  endedOn: PlainDate | null;
  endedSession: string | null;
  leaveReason: string | null;
  leaveUntil: PlainDate | null;
  /** First missed day of another absence of the child that has not ended. */
  otherOpenSince: PlainDate | null;
  now: Instant;
  settings: SettingsOn;
  calendar: SchoolCalendar;
};
