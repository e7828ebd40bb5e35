import type { SessionFacts } from '../facts';
import { HOME_TEACHING_BASIS } from './basis';
import { SINCE } from '../../kernel/sources';
import { defineRule } from '../../kernel/rule';

/** HOME-13: two go to a child’s home together, for its safety and theirs. */
export const sessionTeachers = defineRule<SessionFacts>(
  {
    code: 'HOME-13',
    title: '送教宜有两名教师同往',
    sentence: '每次送教宜由两名以上教师同往。',
    basis: HOME_TEACHING_BASIS,
    clauses: ['B-3'],
    level: 'warn',
    since: SINCE.districtNotice,
  },
  ({ teachers, teachersPerSession }) =>
    teachers === 0 || teachers >= teachersPerSession
      ? []
      : [
          {
            path: ['teachers'],
            message: `本次只有${teachers}名教师，一般应有${teachersPerSession}名以上教师同往。`,
          },
        ],
);
