import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { DeferralFacts } from '../facts';
import { formatChineseDate } from '../../kernel/plain-date';
import { longestEnd } from '../longest-end';
import { DEFERRAL_BASIS } from './basis';

/** DEFER-01: longer than a year is asked for again, so that somebody looks again. */
export const oneYearAtMost = defineRule<DeferralFacts>(
  {
    code: 'DEFER-01',
    title: '缓学、休学一次不超过一年',
    sentence: '缓学、休学每次不超过一年，期满仍不能到校的重新申请。',
    basis: DEFERRAL_BASIS,
    clauses: ['B-3'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ fromDate, toDate, maxMonths }) => {
    if (toDate < fromDate) return [{ path: ['toDate'], message: '结束日期早于开始日期，请改正。' }];
    const last = longestEnd(fromDate, maxMonths);
    return toDate > last
      ? [
          {
            path: ['toDate'],
            message: `一次最长${maxMonths}个月，最迟到${formatChineseDate(last)}。`,
          },
        ]
      : [];
  },
);
