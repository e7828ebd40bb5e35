import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { PlanFacts } from '../facts';
import { PLAN_BASIS } from './basis';

/** PLAN-03: measures without a day are wishes. */
export const planDated = defineRule<PlanFacts>(
  {
    code: 'PLAN-03',
    title: '一生一策应有完成期限',
    sentence: '一生一策应写明完成期限，且不早于制定日期。',
    basis: PLAN_BASIS,
    clauses: ['A-4.2', 'B-4'],
    level: 'warn',
    since: SINCE.districtNotice,
  },
  ({ startsOn, dueOn }) =>
    dueOn === null || dueOn < startsOn
      ? [{ path: ['dueOn'], message: '请写明完成期限，且不早于制定日期。' }]
      : [],
);
