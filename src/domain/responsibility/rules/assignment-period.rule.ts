import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { AssignmentFacts } from '../facts';
import { RESPONSIBILITY_BASIS } from './basis';

/** ASSIGN-01: a post does not end before it begins. */
export const assignmentPeriod = defineRule<Pick<AssignmentFacts, 'assignment'>>(
  {
    code: 'ASSIGN-01',
    title: '责任分工的起止日期',
    sentence: '责任分工的结束日期不得早于开始日期。',
    basis: RESPONSIBILITY_BASIS,
    clauses: ['A-3', 'B-4'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ assignment: { fromDate, toDate } }) =>
    toDate === null || fromDate <= toDate
      ? []
      : [{ path: ['toDate'], message: '结束日期早于开始日期，请改正。' }],
);
