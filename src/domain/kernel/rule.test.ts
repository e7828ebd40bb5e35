import { plainDate } from './plain-date';
import { blocking, defineRule, isInForce, judge, type RuleText } from './rule';

const text = (code: string, more: Partial<RuleText> = {}): RuleText => ({
  code,
  title: '示例',
  sentence: '数目不得为负。',
  basis: [{ document: '示例', clause: '一' }],
  clauses: [],
  level: 'block',
  since: plainDate('2026-09-01'),
  ...more,
});

type Facts = { count: number };

const notNegative = (more: Partial<RuleText>) =>
  defineRule<Facts>(text('DEMO-01', more), ({ count }) =>
    count < 0 ? [{ path: ['count'], message: '数目为负，请改正。' }] : [],
  );

describe('rules', () => {
  it('answer with their own code and level', () => {
    expect(notNegative({ level: 'warn' }).check({ count: -1 })).toEqual([
      { code: 'DEMO-01', level: 'warn', path: ['count'], message: '数目为负，请改正。' },
    ]);
    expect(notNegative({}).check({ count: 0 })).toEqual([]);
  });

  it('hold from their first day to their last', () => {
    const rule = text('DEMO-01', { until: plainDate('2026-12-31') });
    expect(isInForce(rule, plainDate('2026-08-31'))).toBe(false);
    expect(isInForce(rule, plainDate('2026-09-01'))).toBe(true);
    expect(isInForce(rule, plainDate('2026-12-31'))).toBe(true);
    expect(isInForce(rule, plainDate('2027-01-01'))).toBe(false);
  });

  it('are judged together only when in force, and separated into what blocks and what warns', () => {
    const rules = [
      notNegative({}),
      notNegative({ code: 'DEMO-02', level: 'warn' }),
      notNegative({ code: 'DEMO-03', since: plainDate('2027-01-01') }),
    ];
    const found = judge(rules, { count: -1 }, plainDate('2026-10-01'));
    expect(found.map((violation) => violation.code)).toEqual(['DEMO-01', 'DEMO-02']);
    expect(blocking(found).map((violation) => violation.code)).toEqual(['DEMO-01']);
  });
});
