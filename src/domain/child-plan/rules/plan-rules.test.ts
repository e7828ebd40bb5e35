import { plainDate } from '../../kernel/plain-date';
import { judge } from '../../kernel/rule';
import type { PlanFacts } from '../facts';
import { PLAN_RULES } from './plan-rules';

const RIGHT: PlanFacts = {
  persuade: '每周上门一次。',
  care: '安排心理辅导。',
  help: '减免生活费。',
  persuaderName: '班主任甲',
  startsOn: plainDate('2026-11-02'),
  dueOn: plainDate('2026-11-30'),
};
const found = (change: Partial<PlanFacts>) =>
  judge(PLAN_RULES, { ...RIGHT, ...change }, plainDate('2026-11-20')).map(
    ({ code, level, path }) => `${code} ${level} ${path.join('.')}`,
  );

describe('a plan for one child', () => {
  it('has its three parts (PLAN-01)', () => {
    expect(found({})).toEqual([]);
    expect(found({ persuade: '', care: ' ', help: '' })).toEqual([
      'PLAN-01 block persuade',
      'PLAN-01 block care',
      'PLAN-01 block help',
    ]);
  });

  it('names who answers for it (PLAN-02)', () => {
    expect(found({ persuaderName: '' })).toEqual(['PLAN-02 block persuaderName']);
  });

  it('has a day to be done by, its first at the earliest (PLAN-03)', () => {
    expect(found({ dueOn: plainDate('2026-11-02') })).toEqual([]);
    expect(found({ dueOn: plainDate('2026-11-01') })).toEqual(['PLAN-03 warn dueOn']);
    expect(found({ dueOn: null })).toEqual(['PLAN-03 warn dueOn']);
  });
});
