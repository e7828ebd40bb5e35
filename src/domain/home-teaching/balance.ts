import type { SchoolCalendar } from '../kernel/calendar';
import { addDays, datePartsOf, type PlainDate } from '../kernel/plain-date';
import type { SettingsOn } from '../kernel/settings';
import { mondayOf, schoolYearAround, teachingWeeks, type SchoolYear } from './teaching-weeks';

/** One session as the balance counts it. */
export type CountedSession = {
  taughtOn: PlainDate;
  lessons: number;
  /** Monday of a missed week that this session makes good; null for the week it lies in. */
  makesUpFor: PlainDate | null;
};

/** What a school year asks for (荣教政发〔2020〕55号 二（三）). */
export type HomeTeachingQuota = {
  sessionsPerWeek: number;
  lessonsPerSession: number;
  lessonsPerYear: number;
};

export type BalanceFacts = {
  from: PlainDate;
  to: PlainDate | null;
  sessions: readonly CountedSession[];
  calendar: SchoolCalendar;
  quota: HomeTeachingQuota;
  today: PlainDate;
};

/** The account of one school year; counts in 学时 and in teaching weeks. */
export type Balance = {
  schoolYear: SchoolYear;
  /** The whole year's quota, or its part for the weeks in which home teaching holds, rounded up. */
  required: number;
  given: number;
  sessions: number;
  /** What should have been given by the end of the last complete week. */
  expected: number;
  /** `given` less `expected`: below 0 is a debt to be made up. */
  balance: number;
  weeks: number;
  weeksOver: number;
  weeksLeft: number;
  /** Mondays of complete weeks without their sessions, not made up. */
  missedWeeks: PlainDate[];
  madeUpWeeks: PlainDate[];
  /** 学时 at the end of the period if the pace stays; null while no week is over. */
  forecast: number | null;
  /** 学时 a week from now on that still reach the quota; 0 when it is reached or no week is left. */
  perWeekToReach: number;
  lastDay: PlainDate;
  sentence: string;
};

export const quotaOf = (settings: SettingsOn): HomeTeachingQuota => ({
  sessionsPerWeek: settings('homeTeaching.sessionsPerWeek'),
  lessonsPerSession: settings('homeTeaching.lessonsPerSession'),
  lessonsPerYear: settings('homeTeaching.lessonsPerYear'),
});

/** The part of a yearly figure that falls on some of its weeks, rounded up. */
export const share = (whole: number, part: number, of: number): number =>
  of === 0 || part === of ? whole : Math.ceil((whole * part) / of);

const lessonsOf = (sessions: readonly CountedSession[]): number =>
  sessions.reduce((sum, session) => sum + session.lessons, 0);

function weekOf(monday: PlainDate): string {
  const { month, day } = datePartsOf(monday);
  return `${month}月${day}日当周`;
}

function sentenceOf(balance: Omit<Balance, 'sentence'>): string {
  const { required, given, forecast, lastDay, weeksLeft, perWeekToReach } = balance;
  const { month, day } = datePartsOf(lastDay);
  const head = `本学年应送${required}学时，已送${given}学时`;
  if (forecast === null) return `${head}，第一个教学周尚未结束。`;
  const pace = `${head}；照此进度至${month}月${day}日为${forecast}学时`;
  const [missed] = balance.missedWeeks;
  // A week without its session is owed even where longer sessions reach the year's figure: the notice asks for both.
  if (forecast >= required)
    return missed === undefined
      ? `${pace}，可以达到要求。`
      : `${pace}，可以达到要求；但有${balance.missedWeeks.length}个教学周缺送（最早为${weekOf(missed)}），须补送。`;
  const short = `${pace}，差${required - forecast}学时`;
  return weeksLeft === 0
    ? `${short}，已没有教学周可补。`
    : `${short}，余下${weeksLeft}个教学周每周须送${perWeekToReach}学时。`;
}

/**
 * Sessions that count for the year: those of the year, from the week in which home teaching began. What was taught before is on record and
 * asked of nobody, so it pays no debt of the weeks after.
 */
export const countedIn = (
  { sessions, from }: Pick<BalanceFacts, 'sessions' | 'from'>,
  { first, last }: SchoolYear,
): CountedSession[] =>
  sessions.filter(
    ({ taughtOn }) => first <= taughtOn && taughtOn <= last && taughtOn >= mondayOf(from),
  );

/**
 * The running balance of one child's home teaching in the school year of `today`. Eighty lessons are forty weeks of two: one week
 * missed in a year of forty breaks the quota, so the debt and the forecast show from the first missed week on.
 */
export function balanceOf(facts: BalanceFacts): Balance {
  const { calendar, quota, today } = facts;
  const schoolYear = schoolYearAround(today);
  const first = facts.from > schoolYear.first ? facts.from : schoolYear.first;
  const lastDay = facts.to !== null && facts.to < schoolYear.last ? facts.to : schoolYear.last;
  const yearWeeks = teachingWeeks(calendar, schoolYear.first, schoolYear.last).length;
  const weeks = teachingWeeks(calendar, first, lastDay);
  const over = weeks.filter((monday) => addDays(monday, 6) < today);
  const sessions = countedIn(facts, schoolYear);
  const required = share(quota.lessonsPerYear, weeks.length, yearWeeks);
  const given = lessonsOf(sessions);
  const expected = share(required, over.length, weeks.length || 1);
  const ownIn = (monday: PlainDate): number =>
    sessions.filter((each) => each.makesUpFor === null && mondayOf(each.taughtOn) === monday)
      .length;
  const madeUpFor = (monday: PlainDate): number =>
    sessions.filter((each) => each.makesUpFor === monday).length;
  const lacking = over.filter((monday) => ownIn(monday) < quota.sessionsPerWeek);
  const isMadeUp = (monday: PlainDate): boolean =>
    ownIn(monday) + madeUpFor(monday) >= quota.sessionsPerWeek;
  const weeksLeft = weeks.length - over.length;
  const givenOver = lessonsOf(
    sessions.filter(({ taughtOn }) => mondayOf(taughtOn) < mondayOf(today)),
  );
  const forecast =
    over.length === 0
      ? null
      : Math.max(given, Math.floor((givenOver * weeks.length) / over.length));
  const balance = {
    schoolYear,
    required,
    given,
    sessions: sessions.length,
    expected,
    balance: given - expected,
    weeks: weeks.length,
    weeksOver: over.length,
    weeksLeft,
    missedWeeks: lacking.filter((monday) => !isMadeUp(monday)),
    madeUpWeeks: lacking.filter(isMadeUp),
    forecast,
    perWeekToReach: weeksLeft === 0 ? 0 : Math.ceil(Math.max(0, required - given) / weeksLeft),
    lastDay,
  };
  return { ...balance, sentence: sentenceOf(balance) };
}
