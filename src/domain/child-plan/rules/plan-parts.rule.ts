import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { PlanFacts } from '../facts';
import { PLAN_BASIS } from './basis';

/** PLAN-01: the plan has three parts by its very name. */
export const planParts = defineRule<PlanFacts>(
  {
    code: 'PLAN-01',
    title: '一生一策须有劝返、关爱、帮扶三部分',
    sentence: '每名辍学学生的计划须写明劝返、关爱、帮扶措施。',
    basis: PLAN_BASIS,
    clauses: ['A-4.2', 'B-4'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ persuade, care, help }) =>
    (
      [
        ['persuade', persuade, '劝返'],
        ['care', care, '关爱'],
        ['help', help, '帮扶'],
      ] as const
    )
      .filter(([, text]) => text.trim() === '')
      .map(([field, , name]) => ({ path: [field], message: `请写明${name}措施。` })),
);
