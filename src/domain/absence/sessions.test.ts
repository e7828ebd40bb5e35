import { atLocal } from '../kernel/instant';
import { plainDate } from '../kernel/plain-date';
import { AUTUMN_2026, DEFAULT_SETTINGS, settingsWith } from '../testing/autumn-2026';
import { isSession, sessionAt, sessionAtOrAfter, sessionStart } from './sessions';

const at = (date: string, time: string) => atLocal(plainDate(date), time);

describe('sessions', () => {
  it('are morning and afternoon', () => {
    expect(isSession('AM')).toBe(true);
    expect(isSession('PM')).toBe(true);
    expect(isSession('EVENING')).toBe(false);
  });

  it('start when the settings say', () => {
    expect(sessionStart(plainDate('2026-09-18'), 'PM', DEFAULT_SETTINGS)).toBe(
      at('2026-09-18', '14:00'),
    );
    const settings = settingsWith({ 'session.pm.start': '14:30' });
    expect(sessionStart(plainDate('2026-09-18'), 'PM', settings)).toBe(at('2026-09-18', '14:30'));
  });

  it('follow one another over weekends and holidays', () => {
    const next = (date: string, time: string) =>
      sessionAtOrAfter(at(date, time), AUTUMN_2026, DEFAULT_SETTINGS);
    expect(next('2026-09-18', '08:00')).toBe(at('2026-09-18', '08:00'));
    expect(next('2026-09-18', '08:01')).toBe(at('2026-09-18', '14:00'));
    expect(next('2026-09-18', '14:01')).toBe(at('2026-09-20', '08:00'));
    expect(next('2026-10-01', '08:00')).toBe(at('2026-10-08', '08:00'));
    expect(next('2027-07-09', '14:01')).toBeNull();
    expect(next('2027-08-01', '08:00')).toBeNull();
  });

  it('change at the bell of the afternoon', () => {
    expect(sessionAt(at('2026-09-18', '13:59'), DEFAULT_SETTINGS)).toBe('AM');
    expect(sessionAt(at('2026-09-18', '14:00'), DEFAULT_SETTINGS)).toBe('PM');
  });
});
