import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { PlanFacts } from '../facts';
import { PLAN_BASIS } from './basis';

/** PLAN-02: a plan without a name is nobody’s. */
export const planAnsweredFor = defineRule<PlanFacts>(
  {
    code: 'PLAN-02',
    title: '一生一策须有劝返责任人',
    sentence: '一生一策须确定劝返责任人。',
    basis: PLAN_BASIS,
    clauses: ['A-4.2', 'B-4'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ persuaderName }) =>
    persuaderName.trim() === '' ? [{ path: ['persuaderName'], message: '请确定劝返责任人。' }] : [],
);
