import fc from 'fast-check';
import {
  addDays,
  ageOn,
  compareDates,
  dateFromParts,
  daysBetween,
  formatChineseDate,
  fromDayNumber,
  parsePlainDate,
  plainDate,
  toDayNumber,
  weekday,
} from './plain-date';

const dayNumbers = fc.integer({ min: -100_000, max: 100_000 });

describe('plain dates', () => {
  it('are read only in the form YYYY-MM-DD', () => {
    expect(parsePlainDate('2026-09-18')).toBe('2026-09-18');
    for (const text of [
      '2026-9-18',
      '20260918',
      '2026/09/18',
      ' 2026-09-18',
      '2026-09-18T00:00',
      '',
    ]) {
      expect(parsePlainDate(text)).toBeNull();
    }
  });

  it('exist: 29 February only in leap years', () => {
    expect(parsePlainDate('2024-02-29')).toBe('2024-02-29');
    expect(parsePlainDate('2000-02-29')).toBe('2000-02-29');
    expect(parsePlainDate('2026-02-29')).toBeNull();
    expect(parsePlainDate('2100-02-29')).toBeNull();
    expect(parsePlainDate('2026-04-31')).toBeNull();
    expect(parsePlainDate('2026-00-10')).toBeNull();
    expect(dateFromParts(2026, 13, 1)).toBeNull();
    expect(dateFromParts(2026, 12, 0)).toBeNull();
  });

  it('refuse a literal that is no day', () => {
    expect(() => plainDate('2026-02-30')).toThrow('不是有效的日期：2026-02-30');
  });

  it('are numbered from 1970-01-01', () => {
    expect(toDayNumber(plainDate('1970-01-01'))).toBe(0);
    expect(toDayNumber(plainDate('1969-12-31'))).toBe(-1);
    expect(toDayNumber(plainDate('2026-09-18'))).toBe(20714);
  });

  it('number and day lead back to each other, and agree with the built-in calendar', () => {
    fc.assert(
      fc.property(dayNumbers, (number) => {
        const date = fromDayNumber(number);
        expect(toDayNumber(date)).toBe(number);
        expect(date).toBe(new Date(number * 86_400_000).toISOString().slice(0, 10));
      }),
    );
  });

  it('are added across months and years', () => {
    expect(addDays(plainDate('2026-12-31'), 1)).toBe('2027-01-01');
    expect(addDays(plainDate('2024-03-01'), -1)).toBe('2024-02-29');
    expect(daysBetween(plainDate('2026-09-18'), plainDate('2026-09-21'))).toBe(3);
    expect(daysBetween(plainDate('2026-09-21'), plainDate('2026-09-18'))).toBe(-3);
  });

  it('are compared', () => {
    expect(compareDates(plainDate('2026-09-18'), plainDate('2026-09-21'))).toBe(-1);
    expect(compareDates(plainDate('2026-09-18'), plainDate('2026-09-18'))).toBe(0);
    expect(compareDates(plainDate('2026-10-01'), plainDate('2026-09-30'))).toBe(1);
  });

  it('know their weekday, Monday being 1', () => {
    expect(weekday(plainDate('2026-09-18'))).toBe(5);
    expect(weekday(plainDate('2026-09-20'))).toBe(7);
    expect(weekday(plainDate('2026-09-21'))).toBe(1);
    expect(weekday(plainDate('1969-12-31'))).toBe(3);
  });

  it('are written in Chinese without padding', () => {
    expect(formatChineseDate(plainDate('2026-09-08'))).toBe('2026年9月8日');
  });

  it('count completed years of life from the birthday on', () => {
    expect(ageOn(plainDate('2012-09-18'), plainDate('2026-09-17'))).toBe(13);
    expect(ageOn(plainDate('2012-09-18'), plainDate('2026-09-18'))).toBe(14);
    expect(ageOn(plainDate('2012-02-29'), plainDate('2026-02-28'))).toBe(13);
    expect(ageOn(plainDate('2012-02-29'), plainDate('2026-03-01'))).toBe(14);
  });
});
