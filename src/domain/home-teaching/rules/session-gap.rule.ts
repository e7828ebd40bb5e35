import type { SessionFacts } from '../facts';
import { HOME_TEACHING_BASIS } from './basis';
import { SINCE } from '../../kernel/sources';
import { daysBetween } from '../../kernel/plain-date';
import { defineRule } from '../../kernel/rule';

const DAYS_OF_WEEK = 7;

/** HOME-17: one a week leaves no more than seven days between two. */
export const sessionGap = defineRule<SessionFacts>(
  {
    code: 'HOME-17',
    title: '两次送教间隔不宜超过七天',
    sentence: '送教一周不得少于一次，两次之间不宜超过七天。',
    basis: HOME_TEACHING_BASIS,
    clauses: ['B-3'],
    level: 'warn',
    since: SINCE.districtNotice,
  },
  ({ taughtOn, lastTaughtOn }) => {
    if (lastTaughtOn === null) return [];
    const days = daysBetween(lastTaughtOn, taughtOn);
    return days > DAYS_OF_WEEK
      ? [{ path: ['taughtOn'], message: `距上次送教已${days}天，其间漏掉的周次请安排补课。` }]
      : [];
  },
);
