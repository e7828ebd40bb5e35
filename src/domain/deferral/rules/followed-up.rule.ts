import { addDays, daysBetween, formatChineseDate } from '../../kernel/plain-date';
import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { FollowUpFacts } from '../facts';
import { DEFERRAL_BASIS } from './basis';

/** DEFER-10: a child that is out of school by grant is asked after until it comes (annex 3: 在缓学期间开展跟踪和适时督促复学). */
export const followedUp = defineRule<FollowUpFacts>(
  {
    code: 'DEFER-10',
    title: '缓学、休学期间须定期跟踪',
    sentence:
      '缓学、休学期间须定期（默认每30天）家访或者联系村（社区），跟踪情况并适时督促入（复）学。',
    basis: DEFERRAL_BASIS,
    clauses: ['B-3'],
    level: 'warn',
    since: SINCE.districtNotice,
  },
  ({ fromDate, lastFollowedUpOn, today, followUpDays }) => {
    const since =
      lastFollowedUpOn !== null && lastFollowedUpOn > fromDate ? lastFollowedUpOn : fromDate;
    const days = daysBetween(since, today);
    if (days <= followUpDays) return [];
    const what =
      since === lastFollowedUpOn ? `上次跟踪是${formatChineseDate(since)}` : '开始以后还没有跟踪';
    return [
      {
        path: ['followUp'],
        message: `${what}，应在${formatChineseDate(addDays(since, followUpDays))}前家访或联系村（社区），督促入（复）学。`,
      },
    ];
  },
);
