import { levelAfter, type EscalationLevel } from '../case/escalation';
import { countSchoolDays, type SchoolCalendar } from '../kernel/calendar';
import { addDays, type PlainDate } from '../kernel/plain-date';
import type { SettingsOn } from '../kernel/settings';
import type { Addressee } from './kinds';

const ADDRESSEES: Record<EscalationLevel, Addressee> = {
  0: 'TOLD_IN_CHARGE',
  1: 'TOLD_PRINCIPAL',
  2: 'TOLD_ZONE',
  3: 'TOLD_COMMITTEE',
};

export const addresseeOf = (level: EscalationLevel): Addressee => ADDRESSEES[level];

/** An alarm as the ladder looks at it. */
export type StandingAlarm = {
  /** The first day on which it stood. */
  raisedOn: PlainDate;
  /** 直属学校, towns and villages have no zone. */
  zoneCode: string | null;
};

/** How far up an alarm has come by today: the same ladder and the same settings as of a case that stands still. */
export function alarmLevel(
  { raisedOn, zoneCode }: StandingAlarm,
  today: PlainDate,
  settings: SettingsOn,
  calendar: SchoolCalendar,
): EscalationLevel {
  return levelAfter(countSchoolDays(calendar, addDays(raisedOn, 1), today), zoneCode, settings);
}
