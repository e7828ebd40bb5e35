import { isSchoolDay, isWorkingDay, makeCalendar } from '../../src/domain/kernel/calendar';
import { plainDate } from '../../src/domain/kernel/plain-date';
import { SETTING_KEYS, settingInForce } from '../../src/domain/kernel/settings';
import { calendarDays } from '../../src/setup/reference/calendar-days';
import { defaultSettingRows } from '../../src/setup/reference/default-settings';
import { driverTime } from '../../src/setup/reference/insert-rows';
import { SCHOOL_TERMS } from '../../src/setup/reference/school-terms';

const calendar = makeCalendar({ days: calendarDays(), terms: SCHOOL_TERMS });
const works = (day: string): boolean => isWorkingDay(calendar, plainDate(day));

describe('the shipped calendar', () => {
  test('names each day once', () => {
    const days = calendarDays().map(({ date }) => date);
    expect(new Set(days).size).toBe(days.length);
  });

  test('has the 33 days off and 6 make-up days of the arrangement for 2026', () => {
    const of2026 = calendarDays().filter(({ date }) => date.startsWith('2026'));
    expect(of2026.filter(({ kind }) => kind === 'HOLIDAY')).toHaveLength(33);
    expect(of2026.filter(({ kind }) => kind === 'MAKE_UP').map(({ date }) => date)).toEqual([
      '2026-01-04',
      '2026-02-14',
      '2026-02-28',
      '2026-05-09',
      '2026-09-20',
      '2026-10-10',
    ]);
  });

  test.each([
    ['2026-09-20', true, 'a make-up Sunday'],
    ['2026-09-19', false, 'an ordinary Saturday'],
    ['2026-09-30', true, 'the day before the National Day holiday'],
    ['2026-10-01', false, 'the first day of it'],
    ['2026-10-07', false, 'the last day of it'],
    ['2026-10-08', true, 'the day after it'],
    ['2026-10-10', true, 'a make-up Saturday'],
    ['2025-10-08', false, 'the long holiday of 2025'],
    ['2027-02-06', false, 'the first day of the lunar year 2027'],
  ])('%s is worked: %s (%s)', (day, expected) => {
    expect(works(day)).toBe(expected);
  });

  test('has no lessons between the terms', () => {
    expect(isSchoolDay(calendar, plainDate('2026-08-31'))).toBe(false);
    expect(isSchoolDay(calendar, plainDate('2026-09-01'))).toBe(true);
    expect(isSchoolDay(calendar, plainDate('2027-01-29'))).toBe(true);
    expect(isSchoolDay(calendar, plainDate('2027-02-01'))).toBe(false);
  });
});

describe('the shipped settings', () => {
  test('hold every threshold at a value the rules accept, with its legal basis', () => {
    const rows = defaultSettingRows();
    expect(rows.map(({ key }) => key)).toEqual(SETTING_KEYS);
    for (const { key, legalBasis } of rows) {
      expect(() => settingInForce(rows, key, plainDate('2026-11-22'))).not.toThrow();
      expect(legalBasis).not.toBe('');
    }
  });
});

describe('instants in a bulk load', () => {
  test('are written in the zone of the process, as the driver writes them', () => {
    const at = new Date(2026, 8, 18, 8, 5, 9, 70);
    expect(driverTime(at.toISOString())).toBe('2026-09-18 08:05:09.070');
  });
});
