import { makeCalendar, type SchoolCalendar } from '../kernel/calendar';
import { judge } from '../kernel/rule';
import { addDays, plainDate, type PlainDate } from '../kernel/plain-date';
import { DEFAULT_SETTINGS, settingsWith } from '../testing/autumn-2026';
import { balanceOf, quotaOf, type BalanceFacts, type CountedSession } from './balance';
import { BALANCE_RULES } from './rules/home-teaching-rules';
import { mondayOf, schoolYearAround, teachingWeeks } from './teaching-weeks';

const on = plainDate;
const FIRST_MONDAY = on('2026-08-31');

/** Forty teaching weeks without holiday: 1 September to 5 February, 1 March to 2 July… as 23 and 17 weeks. */
const FORTY_WEEKS: SchoolCalendar = makeCalendar({
  days: [],
  terms: [
    { name: '第一学期', firstDay: on('2026-09-01'), lastDay: on('2027-02-05') },
    { name: '第二学期', firstDay: on('2027-03-01'), lastDay: on('2027-06-25') },
  ],
});

const weeks = teachingWeeks(FORTY_WEEKS, on('2026-09-01'), on('2027-08-31'));
const session = (
  monday: PlainDate,
  lessons = 2,
  makesUpFor: PlainDate | null = null,
): CountedSession => ({ taughtOn: addDays(monday, 2), lessons, makesUpFor });

const RIGHT: BalanceFacts = {
  from: on('2026-09-01'),
  to: null,
  sessions: [],
  calendar: FORTY_WEEKS,
  quota: quotaOf(DEFAULT_SETTINGS),
  today: on('2026-09-02'),
};
/** The Monday after `n` teaching weeks of the first term. */
const after = (n: number): PlainDate => addDays(FIRST_MONDAY, 7 * n);
const judged = (facts: BalanceFacts) =>
  judge(BALANCE_RULES, balanceOf(facts), facts.today).map(({ code, level }) => `${code} ${level}`);

describe('the account of a school year', () => {
  it('is forty weeks of two lessons: eighty', () => {
    expect(weeks).toHaveLength(40);
    const sessions = weeks.map((monday) => session(monday));
    const balance = balanceOf({ ...RIGHT, sessions, today: on('2027-07-01') });
    expect(balance).toMatchObject({
      required: 80,
      given: 80,
      expected: 80,
      balance: 0,
      weeksLeft: 0,
      missedWeeks: [],
      forecast: 80,
      perWeekToReach: 0,
    });
    expect(judged({ ...RIGHT, sessions, today: on('2027-07-01') })).toEqual([]);
  });

  it('is broken by one missed week of the forty, and says so', () => {
    const sessions = weeks.slice(1).map((monday) => session(monday));
    const facts = { ...RIGHT, sessions, today: on('2027-07-01') };
    expect(balanceOf(facts)).toMatchObject({ given: 78, balance: -2, missedWeeks: [FIRST_MONDAY] });
    expect(judged(facts)).toEqual(['HOME-20 warn', 'HOME-21 warn']);
  });

  it('is whole again when the missed week is made up', () => {
    const sessions = [
      ...weeks.slice(1).map((monday) => session(monday)),
      { taughtOn: on('2026-09-12'), lessons: 2, makesUpFor: FIRST_MONDAY },
    ];
    const facts = { ...RIGHT, sessions, today: on('2027-07-01') };
    expect(balanceOf(facts)).toMatchObject({
      given: 80,
      balance: 0,
      missedWeeks: [],
      madeUpWeeks: [FIRST_MONDAY],
    });
    expect(judged(facts)).toEqual([]);
  });

  it('forecasts 64 lessons at the pace of 32 in twenty weeks', () => {
    const sessions = weeks.slice(0, 16).map((monday) => session(monday));
    const balance = balanceOf({ ...RIGHT, sessions, today: after(20) });
    expect(balance).toMatchObject({
      given: 32,
      expected: 40,
      balance: -8,
      forecast: 64,
      weeksOver: 20,
    });
    expect(balance.sentence).toBe(
      '本学年应送80学时，已送32学时；照此进度至8月31日为64学时，差16学时，余下20个教学周每周须送3学时。',
    );
  });

  it('makes no forecast before the first week is over, on its Sunday not yet, on the Monday after', () => {
    const facts = { ...RIGHT, sessions: [session(FIRST_MONDAY)] };
    expect(balanceOf({ ...facts, today: on('2026-09-06') })).toMatchObject({
      forecast: null,
      weeksOver: 0,
      expected: 0,
      sentence: '本学年应送80学时，已送2学时，第一个教学周尚未结束。',
    });
    expect(balanceOf({ ...facts, today: on('2026-09-07') })).toMatchObject({
      forecast: 80,
      weeksOver: 1,
      expected: 2,
      balance: 0,
    });
  });

  it('says when the quota is within reach, and when no week is left', () => {
    const sessions = weeks.map((monday) => session(monday));
    expect(balanceOf({ ...RIGHT, sessions, today: on('2027-07-01') }).sentence).toBe(
      '本学年应送80学时，已送80学时；照此进度至8月31日为80学时，可以达到要求。',
    );
    expect(
      balanceOf({ ...RIGHT, sessions: sessions.slice(1), today: on('2027-07-01') }).sentence,
    ).toBe('本学年应送80学时，已送78学时；照此进度至8月31日为78学时，差2学时，已没有教学周可补。');
  });

  it('names the week that is owed even where long sessions reach the quota', () => {
    const sessions = weeks.slice(1, 10).map((monday) => session(monday, 4));
    expect(balanceOf({ ...RIGHT, sessions, today: after(10) }).sentence).toBe(
      '本学年应送80学时，已送36学时；照此进度至8月31日为144学时，可以达到要求；但有1个教学周缺送（最早为8月31日当周），须补送。',
    );
  });

  it('asks a child who began in mid-year for the part of its weeks, rounded up', () => {
    const from = on('2027-03-01');
    const part = balanceOf({ ...RIGHT, from, today: on('2027-03-03') });
    expect(part).toMatchObject({ weeks: 17, required: 34 });
    const short = balanceOf({ ...RIGHT, to: on('2026-09-10'), today: on('2026-09-09') });
    expect(short).toMatchObject({ weeks: 2, required: 4, lastDay: '2026-09-10' });
  });

  it('counts short sessions as what they were', () => {
    const sessions = [session(FIRST_MONDAY, 1), session(after(1), 3)];
    expect(balanceOf({ ...RIGHT, sessions, today: after(2) })).toMatchObject({
      given: 4,
      balance: 0,
      missedWeeks: [],
    });
  });

  it('leaves last year’s sessions to last year', () => {
    const sessions = [{ taughtOn: on('2026-08-31'), lessons: 2, makesUpFor: null }];
    expect(balanceOf({ ...RIGHT, sessions, today: on('2026-09-02') }).given).toBe(0);
    expect(balanceOf({ ...RIGHT, sessions, today: on('2026-08-31') }).given).toBe(2);
  });

  it('counts nothing that was taught before the week in which it began', () => {
    const from = on('2026-09-16');
    const early = [session(FIRST_MONDAY, 8), session(after(1), 8)];
    expect(balanceOf({ ...RIGHT, from, sessions: early, today: after(3) }).given).toBe(0);
    const sameWeek = [{ taughtOn: on('2026-09-14'), lessons: 2, makesUpFor: null }];
    expect(balanceOf({ ...RIGHT, from, sessions: sameWeek, today: after(3) })).toMatchObject({
      given: 2,
      missedWeeks: [],
    });
  });

  it('does not owe weeks without a school day', () => {
    const holiday = Array.from({ length: 7 }, (_, i) => ({
      date: addDays(after(1), i),
      kind: 'HOLIDAY' as const,
    }));
    const calendar = makeCalendar({
      days: holiday,
      terms: FORTY_WEEKS.terms.map((term) => ({
        name: term.name,
        firstDay: term.first,
        lastDay: term.last,
      })),
    });
    expect(balanceOf({ ...RIGHT, calendar, today: after(2) })).toMatchObject({
      required: 80,
      weeks: 39,
      missedWeeks: [FIRST_MONDAY],
    });
  });

  it('follows the quota of the district: one more a week, one more a session, one more a year', () => {
    const today = after(1);
    const sessions = [session(FIRST_MONDAY)];
    const twice = quotaOf(settingsWith({ 'homeTeaching.sessionsPerWeek': 2 }));
    expect(balanceOf({ ...RIGHT, sessions, today }).missedWeeks).toEqual([]);
    expect(balanceOf({ ...RIGHT, sessions, today, quota: twice }).missedWeeks).toEqual([
      FIRST_MONDAY,
    ]);
    const more = quotaOf(settingsWith({ 'homeTeaching.lessonsPerYear': 81 }));
    expect(balanceOf({ ...RIGHT, quota: more }).required).toBe(81);
  });

  it('counts weeks from Monday and years from 1 September', () => {
    expect(mondayOf(on('2026-09-06'))).toBe('2026-08-31');
    expect(mondayOf(on('2026-09-07'))).toBe('2026-09-07');
    expect(schoolYearAround(on('2026-08-31')).last).toBe('2026-08-31');
    expect(schoolYearAround(on('2026-09-01')).first).toBe('2026-09-01');
  });
});
