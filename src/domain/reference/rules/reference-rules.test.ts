import { plainDate } from '../../kernel/plain-date';
import { judge, type Rule } from '../../kernel/rule';
import {
  CALENDAR_DAY_RULES,
  SETTING_CHANGE_RULES,
  SETTING_RULES,
  SETTINGS_ORDER_RULES,
  TERM_RULES,
} from './reference-rules';

const on = plainDate;
const found = <F>(rules: readonly Rule<F>[], facts: F) =>
  judge(rules, facts, on('2026-09-21')).map(
    (violation) => `${violation.code} ${violation.path.join('.')}`,
  );

describe('a dated setting', () => {
  const facts = {
    key: 'notice.days',
    value: 7 as unknown,
    validFrom: on('2026-10-01'),
    otherValidFrom: [on('2026-09-01')],
  };

  it('has a known key and a value of its kind', () => {
    expect(found(SETTING_RULES, facts)).toEqual([]);
    expect(found(SETTING_RULES, { ...facts, key: 'notice.weeks' })).toEqual(['SET-01 key']);
    expect(found(SETTING_RULES, { ...facts, value: '7' })).toEqual(['SET-01 value']);
    expect(found(SETTING_RULES, { ...facts, value: 61 })).toEqual(['SET-01 value']);
    expect(found(SETTING_RULES, { ...facts, value: 60 })).toEqual([]);
  });

  it('has one value from a day on', () => {
    expect(found(SETTING_RULES, { ...facts, validFrom: on('2026-09-01') })).toEqual([
      'SET-02 validFrom',
    ]);
  });
});

describe('a row of a setting', () => {
  const today = on('2026-09-21');
  const row = (day: string, value: unknown = 7) => ({
    key: 'notice.days',
    value,
    validFrom: on(day),
  });
  type Row = ReturnType<typeof row>;
  const judged = (before: Row | null, after: Row | null) =>
    found(SETTING_CHANGE_RULES, { before, after, today });

  it('holds from today on at the earliest', () => {
    expect(judged(null, row('2026-09-20'))).toEqual(['SET-03 validFrom']);
    expect(judged(null, row('2026-09-21'))).toEqual([]);
    expect(judged(null, row('2026-09-22'))).toEqual([]);
  });

  it('is put right until its day is past, and not put back into the past', () => {
    expect(judged(row('2026-09-21'), row('2026-09-21', 8))).toEqual([]);
    expect(judged(row('2026-09-21'), null)).toEqual([]);
    expect(judged(row('2026-09-22'), row('2026-09-20'))).toEqual(['SET-03 validFrom']);
  });

  it('stays as it is once its day is past', () => {
    const old = row('2026-09-20');
    expect(judged(old, row('2026-09-20', 8))).toEqual(['SET-03 value']);
    expect(judged(old, row('2026-09-22'))).toEqual(['SET-03 validFrom']);
    expect(judged(old, null)).toEqual(['SET-03 validFrom']);
    expect(judged(old, { ...old })).toEqual([]);
    expect(judged(row('2026-09-20', [1, 2]), row('2026-09-20', [1, 2]))).toEqual([]);
  });
});

describe('two settings of which one comes first', () => {
  const stored = (key: string, value: unknown, day: string) => ({ key, value, validFrom: on(day) });
  const judged = (changed: ReturnType<typeof stored>, ...others: (typeof changed)[]) =>
    found(SETTINGS_ORDER_RULES, {
      key: changed.key,
      rows: [...others, changed],
      from: changed.validFrom,
    });

  it('keep their order: the morning before the afternoon', () => {
    expect(judged(stored('session.am.start', '13:59', '2026-10-01'))).toEqual([]);
    expect(judged(stored('session.am.start', '14:00', '2026-10-01'))).toEqual(['SET-04 value']);
    expect(judged(stored('session.pm.start', '08:00', '2026-10-01'))).toEqual(['SET-04 value']);
  });

  it('are judged by what holds on the day, and by what holds later', () => {
    const late = stored('session.pm.start', '16:00', '2026-10-02');
    expect(judged(stored('session.am.start', '15:00', '2026-10-02'), late)).toEqual([]);
    expect(judged(stored('session.am.start', '15:00', '2026-10-01'), late)).toEqual([
      'SET-04 value',
    ]);
    const early = stored('session.pm.start', '09:00', '2026-11-01');
    expect(judged(stored('session.am.start', '09:00', '2026-10-01'), early)).toEqual([
      'SET-04 value',
    ]);
    expect(judged(stored('session.am.start', '08:59', '2026-10-01'), early)).toEqual([]);
  });

  it.each([
    ['escalation.principalDays', 5, 6],
    ['escalation.zoneDays', 7, 8],
    ['inspector.schoolsMin', 5, 6],
    ['deferral.renewBeforeDays', 60, 61],
  ])('%s may be %d, but not %d', (key, most, tooMuch) => {
    expect(judged(stored(key, most, '2026-10-01'))).toEqual([]);
    expect(judged(stored(key, tooMuch, '2026-10-01'))).toEqual(['SET-04 value']);
  });

  it('count as one day’s lessons what one session has', () => {
    expect(judged(stored('homeTeaching.lessonsPerDay', 2, '2026-10-01'))).toEqual([]);
    const longer = stored('homeTeaching.lessonsPerSession', 3, '2026-09-01');
    expect(judged(stored('homeTeaching.lessonsPerDay', 2, '2026-10-01'), longer)).toEqual([
      'SET-04 value',
    ]);
  });
});

describe('a day of the holiday arrangement', () => {
  it('is entered once, and made up on weekends only', () => {
    const sunday = { date: on('2026-09-20'), kind: 'MAKE_UP' as const, dateTaken: false };
    expect(found(CALENDAR_DAY_RULES, sunday)).toEqual([]);
    expect(found(CALENDAR_DAY_RULES, { ...sunday, date: on('2026-09-21') })).toEqual([
      'CAL-01 date',
    ]);
    expect(found(CALENDAR_DAY_RULES, { ...sunday, dateTaken: true })).toEqual(['CAL-01 date']);
    expect(
      found(CALENDAR_DAY_RULES, { ...sunday, date: on('2026-10-01'), kind: 'HOLIDAY' as const }),
    ).toEqual([]);
  });
});

describe('a term', () => {
  const facts = {
    firstDay: on('2026-09-01'),
    lastDay: on('2027-01-22'),
    others: [{ name: '下学期', firstDay: on('2027-01-23'), lastDay: on('2027-07-09') }],
  };

  it('ends after it begins and overlaps no other', () => {
    expect(found(TERM_RULES, facts)).toEqual([]);
    expect(found(TERM_RULES, { ...facts, lastDay: on('2026-08-31') })).toEqual(['TERM-01 lastDay']);
    expect(found(TERM_RULES, { ...facts, lastDay: on('2027-01-23') })).toEqual([
      'TERM-01 firstDay',
    ]);
  });
});
