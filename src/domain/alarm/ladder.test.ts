import { plainDate } from '../kernel/plain-date';
import { AUTUMN_2026, DEFAULT_SETTINGS } from '../testing/autumn-2026';
import { addresseeOf, alarmLevel } from './ladder';

const told = (raisedOn: string, today: string, zoneCode: string | null = 'Z01') =>
  addresseeOf(
    alarmLevel(
      { raisedOn: plainDate(raisedOn), zoneCode },
      plainDate(today),
      DEFAULT_SETTINGS,
      AUTUMN_2026,
    ),
  );

describe('the ladder of an alarm', () => {
  it('goes up by school days: whoever is in charge, principal, zone, committee', () => {
    const raised = '2026-11-09';
    const reached = ['2026-11-09', '2026-11-11', '2026-11-12', '2026-11-16', '2026-11-23'].map(
      (today) => told(raised, today),
    );
    expect(reached[0]).toBe('TOLD_IN_CHARGE');
    expect(new Set(reached).size).toBeGreaterThan(2);
    expect(told(raised, '2026-12-31')).toBe('TOLD_COMMITTEE');
  });

  it('goes straight from the school to the committee where there is no zone', () => {
    const days = Array.from({ length: 30 }, (_none, n) =>
      plainDate(`2026-11-${String(n + 1).padStart(2, '0')}`),
    );
    const seen = days.map((day) => told('2026-11-01', day, null));
    expect(seen).not.toContain('TOLD_ZONE');
    expect(seen.at(-1)).toBe('TOLD_COMMITTEE');
    const first = seen.indexOf('TOLD_COMMITTEE');
    expect(told('2026-11-01', days[first] ?? '')).toBe('TOLD_ZONE');
  });

  it('stands still over a holiday', () => {
    expect(told('2026-09-30', '2026-10-07')).toBe('TOLD_IN_CHARGE');
  });
});
