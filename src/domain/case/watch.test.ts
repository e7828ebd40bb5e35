import { plainDate } from '../kernel/plain-date';
import { nextCheckOn, openChecks, watchPlan, watchUntil } from './watch';

const RETURNED = plainDate('2026-09-28');
const DAYS = [30, 60, 90, 120];
const check = (on: string, present = true) => ({ on: plainDate(on), present });

describe('the watch after a return', () => {
  it('plans its checks from the day of return', () => {
    expect(watchPlan(RETURNED, DAYS)).toEqual([
      '2026-10-28',
      '2026-11-27',
      '2026-12-27',
      '2027-01-26',
    ]);
    expect(watchUntil(RETURNED, DAYS)).toBe('2027-01-26');
  });

  it('takes a check for the latest planned day that it follows, and no later one', () => {
    expect(nextCheckOn(RETURNED, DAYS, [])).toBe('2026-10-28');
    expect(nextCheckOn(RETURNED, DAYS, [check('2026-10-27')])).toBe('2026-10-28');
    expect(nextCheckOn(RETURNED, DAYS, [check('2026-10-28')])).toBe('2026-11-27');
    expect(openChecks(RETURNED, DAYS, [check('2026-11-30')])).toEqual([
      '2026-10-28',
      '2026-12-27',
      '2027-01-26',
    ]);
  });

  it('does not take a check at which the child was not there', () => {
    expect(nextCheckOn(RETURNED, DAYS, [check('2026-10-28', false)])).toBe('2026-10-28');
  });

  it('lets a missed check be made up on another day, but counts one check a day', () => {
    const late = [check('2026-11-30'), check('2026-12-01')];
    expect(openChecks(RETURNED, DAYS, late)).toEqual(['2026-12-27', '2027-01-26']);
    expect(openChecks(RETURNED, DAYS, [check('2026-11-30'), check('2026-11-30')])).toEqual([
      '2026-10-28',
      '2026-12-27',
      '2027-01-26',
    ]);
  });

  it('takes checks in the order of their days, however they were recorded', () => {
    const recorded = [check('2026-12-28'), check('2026-10-28'), check('2026-11-27')];
    expect(openChecks(RETURNED, DAYS, recorded)).toEqual(['2027-01-26']);
  });

  it('is complete when every planned day has its check', () => {
    const checks = ['2026-10-28', '2026-11-28', '2026-12-28', '2027-01-26'].map((day) =>
      check(day),
    );
    expect(openChecks(RETURNED, DAYS, checks)).toEqual([]);
    expect(nextCheckOn(RETURNED, DAYS, checks)).toBeNull();
  });
});
