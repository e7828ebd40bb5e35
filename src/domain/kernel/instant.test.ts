import fc from 'fast-check';
import { atLocal, formatChineseDateTime, isLocalTime, toLocalTime, toPlainDate } from './instant';
import { fromDayNumber, plainDate } from './plain-date';

describe('instants in Asia/Shanghai', () => {
  it('stand eight hours before the same clock in UTC', () => {
    expect(atLocal(plainDate('2026-09-18'), '08:00')).toBe(Date.UTC(2026, 8, 18, 0, 0));
    expect(atLocal(plainDate('2026-09-18'), '00:00')).toBe(Date.UTC(2026, 8, 17, 16, 0));
  });

  it('change their day at midnight there, not in UTC', () => {
    expect(toPlainDate(Date.UTC(2026, 8, 17, 15, 59, 59, 999))).toBe('2026-09-17');
    expect(toPlainDate(Date.UTC(2026, 8, 17, 16, 0))).toBe('2026-09-18');
    expect(toLocalTime(Date.UTC(2026, 8, 17, 15, 59, 59, 999))).toBe('23:59');
  });

  it('are written in Chinese', () => {
    expect(formatChineseDateTime(Date.UTC(2026, 8, 18, 0, 5))).toBe('2026年9月18日 08:05');
  });

  it('refuse a time of day that no clock shows', () => {
    expect(isLocalTime('23:59')).toBe(true);
    expect(isLocalTime('24:00')).toBe(false);
    expect(isLocalTime('8:00')).toBe(false);
    expect(() => atLocal(plainDate('2026-09-18'), '8:00')).toThrow('不是有效的时刻：8:00');
  });

  it('lead from day and time to the instant and back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40_000 }),
        fc.integer({ min: 0, max: 1439 }),
        (day, minute) => {
          const date = fromDayNumber(day);
          const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
          const instant = atLocal(date, time);
          expect(toPlainDate(instant)).toBe(date);
          expect(toLocalTime(instant)).toBe(time);
        },
      ),
    );
  });
});
