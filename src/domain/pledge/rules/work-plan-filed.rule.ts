import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { LeadingGroupFacts } from '../facts';
import { LEADING_GROUP_BASIS } from './basis';

/** PLEDGE-04: the group’s first duty is a plan. */
export const workPlanFiled = defineRule<Pick<LeadingGroupFacts, 'planText'>>(
  {
    code: 'PLEDGE-04',
    title: '学校须有控辍保学工作方案',
    sentence: '学校应制定控辍保学工作方案并存档。',
    basis: LEADING_GROUP_BASIS,
    clauses: ['A-5.1'],
    level: 'warn',
    since: SINCE.districtNotice,
  },
  ({ planText }) =>
    planText.trim() === ''
      ? [{ path: ['planText'], message: '还没有工作方案，督查时须出示，请补充。' }]
      : [],
);
