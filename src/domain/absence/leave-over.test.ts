import { plainDate } from '../kernel/plain-date';
import { AUTUMN_2026 } from '../testing/autumn-2026';
import { missingSince } from './leave-over';

const since = (leaveUntil: string, today: string): string | null =>
  missingSince(plainDate(leaveUntil), AUTUMN_2026, plainDate(today));

describe('a leave that nobody ended or made longer', () => {
  it('runs out when the first school day after it is over, not on that day', () => {
    expect(since('2026-09-15', '2026-09-16')).toBeNull();
    expect(since('2026-09-15', '2026-09-17')).toBe('2026-09-16');
  });

  it('passes over weekend and holiday, and not over a Sunday made up', () => {
    expect(since('2026-09-18', '2026-09-20')).toBeNull();
    expect(since('2026-09-18', '2026-09-21')).toBe('2026-09-20');
    expect(since('2026-09-30', '2026-10-08')).toBeNull();
    expect(since('2026-09-30', '2026-10-09')).toBe('2026-10-08');
  });

  it('is found on the day it ran out, however late somebody looks', () => {
    expect(since('2026-09-15', '2026-11-20')).toBe('2026-09-16');
  });

  it('waits for the next term, and where none is known', () => {
    expect(since('2027-01-22', '2027-02-22')).toBeNull();
    expect(since('2027-01-22', '2027-02-23')).toBe('2027-02-22');
    expect(since('2027-07-09', '2027-09-10')).toBeNull();
  });
});
