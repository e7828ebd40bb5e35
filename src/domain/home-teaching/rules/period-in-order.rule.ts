import type { ApplicationFacts } from '../facts';
import { HOME_TEACHING_BASIS } from './basis';
import { SINCE } from '../../kernel/sources';
import { defineRule } from '../../kernel/rule';

/** HOME-04: a period that ends before it begins counts no week. */
export const periodInOrder = defineRule<ApplicationFacts>(
  {
    code: 'HOME-04',
    title: '送教起止日期须有先后',
    sentence: '送教的结束日期不得早于开始日期。',
    basis: HOME_TEACHING_BASIS,
    clauses: ['B-3'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ fromDate, toDate }) =>
    toDate !== null && toDate < fromDate
      ? [{ path: ['toDate'], message: '结束日期早于开始日期，请改正。' }]
      : [],
);
