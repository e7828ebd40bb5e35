import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { DeferralFacts } from '../facts';
import { formatChineseDate } from '../../kernel/plain-date';
import { DEFERRAL_BASIS } from './basis';

/** DEFER-09: a second period beside the first would be a renewal that nobody judged as one. */
export const oneAtATime = defineRule<DeferralFacts>(
  {
    code: 'DEFER-09',
    title: '同一时间只有一次缓学（休学）',
    sentence: '儿童已有批准的缓学（休学）的，不得另行申请；到期前后在原来的那一次上续办。',
    basis: DEFERRAL_BASIS,
    clauses: ['B-3'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ runningUntil }) =>
    runningUntil === null
      ? []
      : [
          {
            path: ['fromDate'],
            message: `该儿童已有批准的缓学（休学），到${formatChineseDate(runningUntil)}期满，请在那一次上续办，不要另行申请。`,
          },
        ],
);
