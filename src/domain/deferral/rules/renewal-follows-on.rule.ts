import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { DeferralFacts } from '../facts';
import { addDays, formatChineseDate } from '../../kernel/plain-date';
import { DEFERRAL_BASIS } from './basis';

/** DEFER-07: a renewal neither overlaps nor leaves a gap. */
export const renewalFollowsOn = defineRule<DeferralFacts>(
  {
    code: 'DEFER-07',
    title: '续办的期限须接续',
    sentence: '续办的开始日期须为上一次期满的次日。',
    basis: DEFERRAL_BASIS,
    clauses: ['B-3'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ fromDate, renewsUntil }) =>
    renewsUntil !== null && fromDate !== addDays(renewsUntil, 1)
      ? [
          {
            path: ['fromDate'],
            message: `续办须从${formatChineseDate(addDays(renewsUntil, 1))}开始。`,
          },
        ]
      : [],
);
