import { compareDates } from '../../kernel/plain-date';
import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { FindingFacts } from '../facts';
import { RECTIFICATION_BASIS } from './basis';

/** FIND-05: a late rectification is taken and shown as late. */
export const rectifiedInTime = defineRule<
  Pick<FindingFacts, 'stateBefore' | 'state' | 'dueOn' | 'today'>
>(
  {
    code: 'FIND-05',
    title: '整改应在期限内',
    sentence: '整改应在期限内报告；逾期的照常受理，并记为逾期。',
    basis: RECTIFICATION_BASIS,
    clauses: ['B-6'],
    level: 'warn',
    since: SINCE.districtNotice,
  },
  ({ stateBefore, state, dueOn, today }) =>
    stateBefore === 'OPEN' && state === 'RECTIFIED' && compareDates(today, dueOn) > 0
      ? [{ path: ['dueOn'], message: `整改期限 ${dueOn} 已过，本次整改记为逾期。` }]
      : [],
);
