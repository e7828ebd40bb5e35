import type { SessionFacts } from '../facts';
import { HOME_TEACHING_BASIS } from './basis';
import { SINCE } from '../../kernel/sources';
import { defineRule } from '../../kernel/rule';

/** HOME-12: a short session is recorded and counted as it was; the year has to make it up. */
export const sessionLessons = defineRule<SessionFacts>(
  {
    code: 'HOME-12',
    title: '每次送教不少于两个学时',
    sentence: '每次送教不得少于两个学时；不足的照实记录，须在本学年内补足。',
    basis: HOME_TEACHING_BASIS,
    clauses: ['B-3'],
    level: 'warn',
    since: SINCE.districtNotice,
  },
  ({ lessons, lessonsPerSession }) =>
    lessons >= lessonsPerSession
      ? []
      : [
          {
            path: ['endTime'],
            message: `本次送教${lessons}学时，少于规定的${lessonsPerSession}学时，请安排补足。`,
          },
        ],
);
