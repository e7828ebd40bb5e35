import type { SettingKey } from './settings';

/** Settings whose values stand in an order: the first is below the second, or also equal where `equal` says so. */
export type OrderedPair = { lower: SettingKey; upper: SettingKey; equal: boolean };

/** Every pair of settings of which one makes no sense on the wrong side of the other. Times compare as 'HH:mm'. */
export const ORDERED_SETTINGS: readonly OrderedPair[] = [
  { lower: 'session.am.start', upper: 'session.pm.start', equal: false },
  { lower: 'escalation.principalDays', upper: 'escalation.zoneDays', equal: true },
  { lower: 'escalation.zoneDays', upper: 'escalation.committeeDays', equal: true },
  { lower: 'inspector.schoolsMin', upper: 'inspector.schoolsMax', equal: true },
  { lower: 'deferral.renewBeforeDays', upper: 'deferral.renewWithinDays', equal: true },
  { lower: 'homeTeaching.lessonsPerSession', upper: 'homeTeaching.lessonsPerDay', equal: true },
];
