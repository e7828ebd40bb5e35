import type { BalanceToJudge } from '../facts';
import { HOME_TEACHING_BASIS } from './basis';
import { SINCE } from '../../kernel/sources';
import { defineRule } from '../../kernel/rule';
import { formatChineseDate } from '../../kernel/plain-date';

/** HOME-21: a week without lessons is a debt until it is made up. */
export const weeklySession = defineRule<BalanceToJudge>(
  {
    code: 'HOME-21',
    title: '送教一周不少于一次',
    sentence: '教学周内送教不得少于一次；漏掉的须补课。',
    basis: HOME_TEACHING_BASIS,
    clauses: ['B-3'],
    level: 'warn',
    since: SINCE.districtNotice,
  },
  ({ missedWeeks }) =>
    missedWeeks.map((monday) => ({
      path: ['missedWeeks'],
      message: `${formatChineseDate(monday)}这一周没有送足次数，尚未补课。`,
    })),
);
