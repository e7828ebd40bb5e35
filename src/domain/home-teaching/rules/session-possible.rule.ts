import type { SessionFacts } from '../facts';
import { HOME_TEACHING_BASIS } from './basis';
import { SINCE } from '../../kernel/sources';
import { defineRule } from '../../kernel/rule';

/** HOME-10: what has not been taught cannot be on record. */
export const sessionPossible = defineRule<SessionFacts>(
  {
    code: 'HOME-10',
    title: '送教记录不得在将来',
    sentence: '送教的时间不得晚于现在，结束时刻须晚于开始时刻。',
    basis: HOME_TEACHING_BASIS,
    clauses: ['B-3'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ taughtOn, startTime, endTime, today, timeNow }) => {
    if (endTime <= startTime)
      return [{ path: ['endTime'], message: '结束时刻须晚于开始时刻，请改正。' }];
    return taughtOn > today || (taughtOn === today && endTime > timeNow)
      ? [{ path: ['taughtOn'], message: '这次送教还没有结束，请上完课再登记。' }]
      : [];
  },
);
