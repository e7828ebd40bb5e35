import type { SessionFacts } from '../facts';
import { HOME_TEACHING_BASIS } from './basis';
import { SINCE } from '../../kernel/sources';
import { defineRule } from '../../kernel/rule';
import { mondayOf } from '../teaching-weeks';
import { weekday } from '../../kernel/plain-date';

/** HOME-18: a make-up names the week it makes good. */
export const makeUpOfPastWeek = defineRule<SessionFacts>(
  {
    code: 'HOME-18',
    title: '补课须指明所补的周',
    sentence: '补课所补的周，须为补课当周之前的某一周的星期一。',
    basis: HOME_TEACHING_BASIS,
    clauses: ['B-3'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ taughtOn, makesUpFor }) =>
    makesUpFor === null || (weekday(makesUpFor) === 1 && makesUpFor < mondayOf(taughtOn))
      ? []
      : [
          {
            path: ['makesUpFor'],
            message: '所补的周请填那一周星期一的日期，并早于补课当周。',
          },
        ],
);
