import { plainDate } from '../kernel/plain-date';
import { AUTUMN_2026, DEFAULT_SETTINGS, settingsWith } from '../testing/autumn-2026';
import { escalationLevel, waitingSince, type StandingCase } from './escalation';

const STANDING: StandingCase = {
  state: 'CASE_PERSUADING',
  lastWorkOn: plainDate('2026-09-18'),
  deadlineOn: null,
  nextCheckOn: null,
  zoneCode: 'Z01',
};

const levelOn = (today: string, change: Partial<StandingCase> = {}, settings = DEFAULT_SETTINGS) =>
  escalationLevel({ ...STANDING, ...change }, plainDate(today), settings, AUTUMN_2026);

describe('a case that stands still', () => {
  it('is told to the principal after three school days, the make-up Sunday among them', () => {
    expect(levelOn('2026-09-21')).toBe(0);
    expect(levelOn('2026-09-22')).toBe(1);
  });

  it('is told to the zone after five and to the committee after seven, holidays not counted', () => {
    expect(levelOn('2026-09-23')).toBe(1);
    expect(levelOn('2026-09-24')).toBe(2);
    expect(levelOn('2026-09-28')).toBe(2);
    expect(levelOn('2026-09-29')).toBe(3);
  });

  it('of a school without a zone is told straight to the committee', () => {
    expect(levelOn('2026-09-23', { zoneCode: null })).toBe(1);
    expect(levelOn('2026-09-24', { zoneCode: null })).toBe(3);
  });

  it('follows the days a district has set', () => {
    const settings = settingsWith({
      'escalation.principalDays': 1,
      'escalation.zoneDays': 2,
      'escalation.committeeDays': 3,
    });
    expect(levelOn('2026-09-18', {}, settings)).toBe(0);
    expect(levelOn('2026-09-20', {}, settings)).toBe(1);
    expect(levelOn('2026-09-21', {}, settings)).toBe(2);
    expect(levelOn('2026-09-22', {}, settings)).toBe(3);
  });
});

describe('nobody has to act', () => {
  const since = (change: Partial<StandingCase>) => waitingSince({ ...STANDING, ...change });

  it('while the family has its period', () => {
    expect(since({ state: 'CASE_NOTICE', deadlineOn: plainDate('2026-10-08') })).toBe('2026-10-08');
    expect(since({ state: 'CASE_NOTICE', deadlineOn: plainDate('2026-09-10') })).toBe('2026-09-18');
  });

  it('between the checks of the watch', () => {
    expect(since({ state: 'CASE_WATCH', nextCheckOn: plainDate('2026-10-18') })).toBe('2026-10-18');
    expect(since({ state: 'CASE_WATCH', nextCheckOn: plainDate('2026-09-01') })).toBe('2026-09-18');
    expect(since({ state: 'CASE_WATCH' })).toBe('2026-09-18');
  });

  it('while the court has the case', () => {
    expect(since({ state: 'CASE_JUDICIAL' })).toBeNull();
    expect(levelOn('2026-12-01', { state: 'CASE_JUDICIAL' })).toBe(0);
  });
});
