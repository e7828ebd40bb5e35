import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { HomeVisitFacts } from '../facts';
import { FAMILY_BASIS } from './basis';

/** FAMILY-03: two go together, for the family’s safety and theirs. */
export const twoVisitors = defineRule<HomeVisitFacts>(
  {
    code: 'FAMILY-03',
    title: '上门家访宜有两名教师',
    sentence: '上门家访宜有两名以上教师同往。',
    basis: FAMILY_BASIS,
    clauses: ['A-4.8'],
    level: 'warn',
    since: SINCE.districtNotice,
  },
  ({ atHome, visitors, teachers }) =>
    atHome && visitors < teachers
      ? [
          {
            path: ['visitors'],
            message: `上门家访只登记了${visitors}人，一般应有${teachers}人以上。`,
          },
        ]
      : [],
);
