import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { ApplicationFacts } from '../facts';
import { HOME_TEACHING_PAPERS_BASIS } from './basis';

/** HOME-08: of a week that is planned twice nobody knows which one is taught. */
export const courseWeeks = defineRule<Pick<ApplicationFacts, 'courseWeeks'>>(
  {
    code: 'HOME-08',
    title: '课程计划一周一行',
    sentence: '送教课程计划中，同一周只写一行。',
    basis: HOME_TEACHING_PAPERS_BASIS,
    clauses: ['B-3', 'B-n4'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ courseWeeks: weeks }) =>
    weeks.flatMap((week, index) =>
      weeks.indexOf(week) === index
        ? []
        : [
            {
              path: ['coursePlan', String(index), 'week'],
              message: `课程计划里第${week}周写了两次，请合并成一行或者改正周次。`,
            },
          ],
    ),
);
