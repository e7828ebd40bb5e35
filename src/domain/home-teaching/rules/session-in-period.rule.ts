import type { SessionFacts } from '../facts';
import { HOME_TEACHING_BASIS } from './basis';
import { SINCE } from '../../kernel/sources';
import { defineRule } from '../../kernel/rule';

/** HOME-16: lessons before the approval happened all the same. */
export const sessionInPeriod = defineRule<SessionFacts>(
  {
    code: 'HOME-16',
    title: '送教应在批准的期限内',
    sentence: '送教日期应在批准的起止日期之内。',
    basis: HOME_TEACHING_BASIS,
    clauses: ['B-3', 'B-n4'],
    level: 'warn',
    since: SINCE.districtNotice,
  },
  ({ taughtOn, approvedFrom, approvedTo }) => {
    if (taughtOn < approvedFrom)
      return [
        { path: ['taughtOn'], message: '这次送教早于批准的开始日期，只作记录，请核对日期。' },
      ];
    return approvedTo !== null && taughtOn > approvedTo
      ? [{ path: ['taughtOn'], message: '这次送教晚于批准的结束日期，请核对日期。' }]
      : [];
  },
);
