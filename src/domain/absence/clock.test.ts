import fc from 'fast-check';
import { isSchoolDay, makeCalendar } from '../kernel/calendar';
import { atLocal, HOUR_MS, toLocalTime, toPlainDate } from '../kernel/instant';
import { addDays, plainDate, weekday } from '../kernel/plain-date';
import { AUTUMN_2026, DEFAULT_SETTINGS, settingsWith } from '../testing/autumn-2026';
import { absenceClock } from './clock';
import type { Session } from './sessions';

const HOURS = settingsWith({ 'absence.clock.mode': 'calendarHours' });
const at = (date: string, time: string) => atLocal(plainDate(date), time);
const missed = (date: string, session: Session = 'AM') => ({
  firstMissedOn: plainDate(date),
  firstSession: session,
});

describe('the clock of an unexcused absence', () => {
  it.each([
    ['2026-09-30', '2026-10-09'],
    ['2026-09-18', '2026-09-21'],
    ['2026-09-24', '2026-09-29'],
    ['2026-10-09', '2026-10-12'],
  ])('first missed on the morning of %s runs out on school days on %s at 08:00', (first, last) => {
    const clock = absenceClock(missed(first), DEFAULT_SETTINGS, AUTUMN_2026);
    expect(clock).toEqual({
      mode: 'schoolDays',
      startsAt: at(first, '08:00'),
      alertAt: at(last, '08:00'),
      caseAt: at(last, '08:00'),
      calendarComplete: true,
    });
  });

  it('first missed in the afternoon runs out at the start of an afternoon', () => {
    const clock = absenceClock(missed('2026-09-18', 'PM'), DEFAULT_SETTINGS, AUTUMN_2026);
    expect(clock.alertAt).toBe(at('2026-09-21', '14:00'));
  });

  it.each([
    ['2026-09-30', '2026-10-02', '2026-10-08'],
    ['2026-09-18', '2026-09-20', '2026-09-20'],
    ['2026-09-21', '2026-09-23', '2026-09-23'],
  ])(
    'first missed on the morning of %s alerts after 48 natural hours on %s and opens the case on %s',
    (first, alert, opened) => {
      const clock = absenceClock(missed(first), HOURS, AUTUMN_2026);
      expect(clock.alertAt).toBe(at(alert, '08:00'));
      expect(clock.caseAt).toBe(at(opened, '08:00'));
      expect(clock.mode).toBe('calendarHours');
    },
  );

  it('by natural hours waits for the next session when it ends between two of them', () => {
    const settings = settingsWith({
      'absence.clock.mode': 'calendarHours',
      'absence.clock.hours': 50,
    });
    const morning = absenceClock(missed('2026-09-21'), settings, AUTUMN_2026);
    expect(morning.alertAt).toBe(at('2026-09-23', '10:00'));
    expect(morning.caseAt).toBe(at('2026-09-23', '14:00'));
    const afternoon = absenceClock(missed('2026-09-21', 'PM'), settings, AUTUMN_2026);
    expect(afternoon.alertAt).toBe(at('2026-09-23', '16:00'));
    expect(afternoon.caseAt).toBe(at('2026-09-24', '08:00'));
  });

  it('follows the district’s own school hours and number of days', () => {
    const settings = settingsWith({ 'absence.clock.schoolDays': 3, 'session.am.start': '07:50' });
    const clock = absenceClock(missed('2026-09-18'), settings, AUTUMN_2026);
    expect(clock.alertAt).toBe(at('2026-09-22', '07:50'));
  });

  it('goes on over the holidays between two terms', () => {
    const clock = absenceClock(missed('2027-01-22'), DEFAULT_SETTINGS, AUTUMN_2026);
    expect(clock.caseAt).toBe(at('2027-02-23', '08:00'));
    expect(clock.calendarComplete).toBe(true);
  });

  it('counts working days where the next term is not known, and says so', () => {
    const clock = absenceClock(missed('2027-07-09'), DEFAULT_SETTINGS, AUTUMN_2026);
    expect(clock.caseAt).toBe(at('2027-07-13', '08:00'));
    expect(clock.calendarComplete).toBe(false);
    const hours = absenceClock(missed('2027-07-09'), HOURS, AUTUMN_2026);
    expect(hours.caseAt).toBe(hours.alertAt);
    expect(hours.calendarComplete).toBe(false);
  });
});

const FIRST = plainDate('2026-09-01');
const calendars = fc
  .record({
    off: fc.uniqueArray(fc.integer({ min: 0, max: 120 }), { maxLength: 25 }),
    worked: fc.uniqueArray(fc.integer({ min: 0, max: 120 }), { maxLength: 6 }),
  })
  .map(({ off, worked }) =>
    makeCalendar({
      days: [
        ...off.map((n) => ({ date: addDays(FIRST, n), kind: 'HOLIDAY' as const })),
        ...worked
          .map((n) => addDays(FIRST, n))
          .filter((date) => weekday(date) > 5)
          .map((date) => ({ date, kind: 'MAKE_UP' as const })),
      ],
      terms: [{ name: '学期', firstDay: FIRST, lastDay: addDays(FIRST, 400) }],
    }),
  );
const sessions = fc.constantFrom<Session>('AM', 'PM');

describe('whatever the calendar', () => {
  it('on school days the clock ends on a school day, at the time it began, with exactly n school days between', () => {
    fc.assert(
      fc.property(
        calendars,
        fc.integer({ min: 0, max: 120 }),
        sessions,
        fc.integer({ min: 1, max: 6 }),
        (calendar, n, firstSession, days) => {
          const firstMissedOn = addDays(FIRST, n);
          fc.pre(isSchoolDay(calendar, firstMissedOn));
          const settings = settingsWith({ 'absence.clock.schoolDays': days });
          const clock = absenceClock({ firstMissedOn, firstSession }, settings, calendar);
          const endsOn = toPlainDate(clock.caseAt);
          expect(isSchoolDay(calendar, endsOn)).toBe(true);
          expect(toLocalTime(clock.caseAt)).toBe(toLocalTime(clock.startsAt));
          expect(clock.alertAt).toBe(clock.caseAt);
          let between = 0;
          for (let day = addDays(firstMissedOn, 1); day <= endsOn; day = addDays(day, 1)) {
            if (isSchoolDay(calendar, day)) between += 1;
          }
          expect(between).toBe(days);
        },
      ),
    );
  });

  it('by natural hours the case never opens before the alert, and only when a session starts', () => {
    fc.assert(
      fc.property(
        calendars,
        fc.integer({ min: 0, max: 120 }),
        sessions,
        fc.integer({ min: 1, max: 200 }),
        (calendar, n, firstSession, hours) => {
          const firstMissedOn = addDays(FIRST, n);
          fc.pre(isSchoolDay(calendar, firstMissedOn));
          const settings = settingsWith({
            'absence.clock.mode': 'calendarHours',
            'absence.clock.hours': hours,
          });
          const clock = absenceClock({ firstMissedOn, firstSession }, settings, calendar);
          expect(clock.alertAt - clock.startsAt).toBe(hours * HOUR_MS);
          expect(clock.caseAt).toBeGreaterThanOrEqual(clock.alertAt);
          expect(isSchoolDay(calendar, toPlainDate(clock.caseAt))).toBe(true);
          expect(['08:00', '14:00']).toContain(toLocalTime(clock.caseAt));
        },
      ),
    );
  });

  it('a later absence never has an earlier end', () => {
    fc.assert(
      fc.property(
        calendars,
        fc.integer({ min: 0, max: 118 }),
        fc.boolean(),
        (calendar, n, natural) => {
          const earlier = addDays(FIRST, n);
          const later = addDays(FIRST, n + 1);
          const settings = natural ? HOURS : DEFAULT_SETTINGS;
          const end = (firstMissedOn: typeof earlier) =>
            absenceClock({ firstMissedOn, firstSession: 'AM' }, settings, calendar).caseAt;
          expect(end(earlier)).toBeLessThanOrEqual(end(later));
        },
      ),
    );
  });
});
