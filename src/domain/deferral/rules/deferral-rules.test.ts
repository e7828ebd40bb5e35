import { plainDate } from '../../kernel/plain-date';
import { judge } from '../../kernel/rule';
import { DEFAULT_SETTINGS } from '../../testing/autumn-2026';
import type { DeferralFacts, FollowUpFacts } from '../facts';
import { longestEnd } from '../longest-end';
import { DEFERRAL_RULES, FOLLOW_UP_RULES } from './deferral-rules';

const on = plainDate;
const RIGHT: DeferralFacts = {
  kind: 'ENTRY_DEFERRED',
  state: 'APPLIED',
  reason: '先天性心脏病术后恢复。',
  fromDate: on('2026-09-01'),
  toDate: on('2027-08-31'),
  certifier: '区人民医院',
  proofs: 1,
  appliedOn: on('2026-08-10'),
  renewsUntil: null,
  runningUntil: null,
  maxMonths: DEFAULT_SETTINGS('deferral.maxMonths'),
  renewBeforeDays: DEFAULT_SETTINGS('deferral.renewBeforeDays'),
  renewWithinDays: DEFAULT_SETTINGS('deferral.renewWithinDays'),
  exemptionAllowed: DEFAULT_SETTINGS('deferral.exemptionAllowed'),
};
const found = (change: Partial<DeferralFacts>) =>
  judge(DEFERRAL_RULES, { ...RIGHT, ...change }, on('2026-08-10')).map(
    ({ code, level, path }) => `${code} ${level} ${path.join('.')}`,
  );

describe('deferral or suspension', () => {
  it('lasts a year at most, to the day (DEFER-01)', () => {
    expect(found({})).toEqual([]);
    expect(found({ toDate: on('2027-09-01') })).toEqual(['DEFER-01 block toDate']);
    expect(found({ toDate: on('2026-08-31') })).toEqual(['DEFER-01 block toDate']);
    expect(found({ maxMonths: 11 })).toEqual(['DEFER-01 block toDate']);
  });

  it.each([
    ['2026-09-01', 12, '2027-08-31'],
    ['2026-03-31', 6, '2026-09-29'],
    ['2027-02-28', 12, '2028-02-27'],
    ['2028-02-29', 12, '2029-02-27'],
    ['2026-12-01', 1, '2026-12-31'],
  ])('from %s for %i months ends on %s', (from, months, end) => {
    expect(longestEnd(on(from), months)).toBe(end);
  });

  it('is no exemption, unless the district has switched it on, and then with a warning (DEFER-02, DEFER-03)', () => {
    expect(found({ kind: 'EXEMPTED' })).toEqual(['DEFER-02 block kind']);
    expect(found({ kind: 'EXEMPTED', exemptionAllowed: true })).toEqual(['DEFER-03 warn kind']);
  });

  it('is granted on proof only (DEFER-04)', () => {
    expect(found({ proofs: 0, certifier: '' })).toEqual([]);
    expect(found({ state: 'APPROVED' })).toEqual([]);
    expect(found({ state: 'APPROVED', proofs: 0 })).toEqual(['DEFER-04 block certifier']);
    expect(found({ state: 'APPROVED', certifier: '' })).toEqual(['DEFER-04 block certifier']);
  });

  it('has a reason (DEFER-05)', () => {
    expect(found({ reason: '' })).toEqual(['DEFER-05 block reason']);
  });

  it('is renewed ten days before it ends; nine are late (DEFER-06)', () => {
    const renewal = { renewsUntil: on('2026-08-31'), appliedOn: on('2026-08-21') };
    expect(found(renewal)).toEqual([]);
    expect(found({ ...renewal, appliedOn: on('2026-08-22') })).toEqual(['DEFER-06 warn appliedOn']);
  });

  it('is renewed sixty days before it ends, or after; sixty-one are too early (DEFER-08)', () => {
    const renewal = { renewsUntil: on('2026-08-31') };
    expect(found({ ...renewal, appliedOn: on('2026-07-02') })).toEqual([]);
    expect(found({ ...renewal, appliedOn: on('2026-07-01') })).toEqual(['DEFER-08 block renews']);
    expect(found({ ...renewal, appliedOn: on('2026-09-05') })).toEqual(['DEFER-06 warn appliedOn']);
  });

  it('is one at a time: beside a running one nothing but its renewal (DEFER-09)', () => {
    expect(found({ runningUntil: on('2026-12-31') })).toEqual(['DEFER-09 block fromDate']);
    expect(found({ runningUntil: null })).toEqual([]);
  });

  it('renewed begins on the day after (DEFER-07)', () => {
    expect(found({ renewsUntil: on('2026-08-30') })).toEqual(['DEFER-07 block fromDate']);
    expect(found({ renewsUntil: on('2026-09-01') })).toEqual(['DEFER-07 block fromDate']);
  });
});

describe('a deferral that runs', () => {
  const said = (change: Partial<FollowUpFacts>) =>
    judge(
      FOLLOW_UP_RULES,
      {
        fromDate: on('2026-09-01'),
        lastFollowedUpOn: null,
        today: on('2026-10-01'),
        followUpDays: DEFAULT_SETTINGS('deferral.followUpDays'),
        ...change,
      },
      on('2026-10-01'),
    ).map(({ code, level, message }) => `${code} ${level} ${message}`);

  it('is asked after within thirty days of its beginning, and then every thirty days (DEFER-10)', () => {
    expect(said({})).toEqual([]);
    expect(said({ today: on('2026-10-02') })).toEqual([
      'DEFER-10 warn 开始以后还没有跟踪，应在2026年10月1日前家访或联系村（社区），督促入（复）学。',
    ]);
    const lastFollowedUpOn = on('2026-09-20');
    expect(said({ lastFollowedUpOn, today: on('2026-10-20') })).toEqual([]);
    expect(said({ lastFollowedUpOn, today: on('2026-10-21') })).toEqual([
      'DEFER-10 warn 上次跟踪是2026年9月20日，应在2026年10月20日前家访或联系村（社区），督促入（复）学。',
    ]);
  });

  it('is not followed by a visit from before it began', () => {
    expect(said({ lastFollowedUpOn: on('2026-08-20'), today: on('2026-10-02') })).toHaveLength(1);
    expect(said({ lastFollowedUpOn: on('2026-08-20') })).toEqual([]);
  });
});
