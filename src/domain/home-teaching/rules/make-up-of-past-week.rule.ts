import type { SessionFacts } from '../facts';
import { HOME_TEACHING_BASIS } from './basis';
import { SINCE } from '../../kernel/sources';
import { defineRule } from '../../kernel/rule';
import { mondayOf, schoolYearAround } from '../teaching-weeks';
import { weekday } from '../../kernel/plain-date';

/** HOME-18: a make-up names the week it makes good. */
export const makeUpOfPastWeek = defineRule<SessionFacts>(
  {
    code: 'HOME-18',
    title: '补课须指明所补的周',
    sentence: '补课所补的周，须为本学年送教开始以后、补课当周以前某一周的星期一。',
    basis: HOME_TEACHING_BASIS,
    clauses: ['B-3'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ taughtOn, makesUpFor, approvedFrom }) => {
    if (makesUpFor === null) return [];
    const refuse = (message: string) => [{ path: ['makesUpFor'], message }];
    if (weekday(makesUpFor) !== 1 || makesUpFor >= mondayOf(taughtOn))
      return refuse('所补的周请填那一周星期一的日期，并早于补课当周。');
    if (makesUpFor < mondayOf(approvedFrom))
      return refuse('那一周送教还没有开始，不需要补课，请核对日期。');
    return makesUpFor < mondayOf(schoolYearAround(taughtOn).first)
      ? refuse('上一学年的欠课不能在本学年补，请核对日期。')
      : [];
  },
);
