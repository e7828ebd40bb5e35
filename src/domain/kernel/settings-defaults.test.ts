import { DEFAULT_SETTINGS } from '../testing/autumn-2026';
import { SETTING_KEYS, type SettingKey } from './settings';

/** What holds until a district sets something else, as the source documents, the law or practice have it. */
const DEFAULTS: Record<SettingKey, unknown> = {
  'absence.clock.mode': 'schoolDays',
  'absence.clock.schoolDays': 2,
  'absence.clock.hours': 48,
  'absence.leaveDays': 90,
  'session.am.start': '08:00',
  'session.pm.start': '14:00',
  'cosign.substituteAfterHours': 24,
  'persuasion.visitsRequired': 3,
  'persuasion.lateRecordDays': 3,
  'compulsory.pastAge': 15,
  'notice.days': 7,
  'order.days': 7,
  'notice.subdistrictMayOrder': false,
  'judicial.legalBasis': '',
  'service.publicNoticeDays': 30,
  'escalation.principalDays': 3,
  'escalation.zoneDays': 5,
  'escalation.committeeDays': 7,
  'homeTeaching.lessonMinutes': 40,
  'homeTeaching.sessionsPerWeek': 1,
  'homeTeaching.lessonsPerSession': 2,
  'homeTeaching.lessonsPerYear': 80,
  'homeTeaching.lessonsPerDay': 8,
  'homeTeaching.teachersPerSession': 2,
  'homeVisit.teachers': 2,
  'deferral.maxMonths': 12,
  'deferral.renewBeforeDays': 10,
  'deferral.followUpDays': 30,
  'deferral.renewWithinDays': 60,
  'approval.refusalShownDays': 30,
  'student.maxAge': 25,
  'period.aheadDays': 366,
  'deferral.exemptionAllowed': false,
  'movement.confirmWorkingDays': 10,
  'document.checkAddress': '',
  'tipOff.hotline': '请向区教育委员会查询',
  'tipOff.answerDays': 15,
  'tipOff.leastCharacters': 10,
  'tipOff.windowMinutes': 10,
  'tipOff.perAddress': 6,
  'tipOff.forAll': 60,
  'finding.days': 15,
  'inspection.waitDays': 30,
  'watch.checkDays': [30, 60, 90, 120],
  'worklist.lookAheadDays': 7,
  'inspector.schoolsMin': 3,
  'inspector.schoolsMax': 5,
  'photo.maxBytes': 8 * 1024 * 1024,
  'signIn.maxFailures': 10,
  'signIn.pauseMinutes': 15,
  'district.committeeName': '区教育委员会',
  'district.committeePrefix': '区教',
};

describe('A setting nobody has changed', () => {
  it.each(SETTING_KEYS)('%s is what its source says', (key) => {
    expect(DEFAULT_SETTINGS(key)).toEqual(DEFAULTS[key]);
  });
});
