import { makeCalendar } from '../kernel/calendar';
import { addDays, plainDate, type PlainDate } from '../kernel/plain-date';
import { DEFAULT_SETTINGS } from '../testing/autumn-2026';
import { quotaOf, type BalanceFacts, type CountedSession } from './balance';
import { behindSince } from './behind-since';

const on = plainDate;
const FIRST_MONDAY = on('2026-08-31');
const CALENDAR = makeCalendar({
  days: [],
  terms: [
    { name: '第一学期', firstDay: on('2026-09-01'), lastDay: on('2027-02-05') },
    { name: '第二学期', firstDay: on('2027-03-01'), lastDay: on('2027-06-25') },
  ],
});
/** The Monday of the n-th teaching week, from 0. */
const week = (n: number): PlainDate => addDays(FIRST_MONDAY, 7 * n);
const session = (
  monday: PlainDate,
  lessons = 2,
  makesUpFor: PlainDate | null = null,
): CountedSession => ({ taughtOn: addDays(monday, 2), lessons, makesUpFor });
const since = (sessions: CountedSession[], today: string, more: Partial<BalanceFacts> = {}) =>
  behindSince({
    from: on('2026-09-01'),
    to: null,
    sessions,
    calendar: CALENDAR,
    quota: quotaOf(DEFAULT_SETTINGS),
    today: on(today),
    ...more,
  });
const held = (...weeks: number[]): CountedSession[] => weeks.map((n) => session(week(n)));

describe('since when lessons are behind', () => {
  it('is the Monday after the first week without lessons, however late somebody looks', () => {
    expect(since([], '2026-09-06')).toBeNull();
    expect(since([], '2026-09-07')).toBe('2026-09-07');
    expect(since([], '2026-09-10')).toBe('2026-09-07');
    expect(since(held(0, 1), '2026-10-05')).toBe('2026-09-21');
    expect(since(held(0, 1, 3, 4), '2026-10-05')).toBe('2026-09-21');
  });

  it('is no day once the week is made up, and begins anew with the next debt', () => {
    const madeUp = [...held(0, 2), session(week(2), 2, week(1))];
    expect(since(madeUp, '2026-09-21')).toBeNull();
    expect(since(madeUp, '2026-09-28')).toBe('2026-09-28');
  });

  it('counts lessons too: a week of one is behind, two weeks later made good by three', () => {
    const short = [session(week(0), 1), session(week(1))];
    expect(since(short, '2026-09-14')).toBe('2026-09-07');
    expect(since([...short, session(week(2), 3)], '2026-09-21')).toBeNull();
  });

  it('asks nothing of the weeks before home teaching began, nor of those after its end', () => {
    const from = on('2026-09-15');
    expect(since([], '2026-09-20', { from })).toBeNull();
    expect(since([], '2026-09-21', { from })).toBe('2026-09-21');
    const to = on('2026-09-13');
    expect(since(held(0, 1), '2026-11-20', { to })).toBeNull();
  });

  it('stands on 31 August as it stood, and is forgotten on 1 September', () => {
    expect(since(held(0), '2027-08-31')).toBe('2026-09-14');
    expect(since(held(0), '2027-09-01')).toBeNull();
  });
});
