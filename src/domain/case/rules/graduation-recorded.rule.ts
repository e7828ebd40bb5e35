import { defineRule } from '../../kernel/rule';
import { DATA_TRUTH, LAW, SINCE } from '../../kernel/sources';
import type { EndGroundFacts } from '../closure-facts';

/** The last of the nine years (义务教育法 第二条). */
const LAST_GRADE = 9;

/** CLOSE-09: who has completed compulsory education stands in the register as such, and not in a lower grade. */
export const graduationRecorded = defineRule<EndGroundFacts>(
  {
    code: 'CLOSE-09',
    title: '以毕业结案须已完成九年义务教育',
    sentence: '以毕业结案的，学生档案须已登记“已完成义务教育”，年级不得低于九年级。',
    basis: [{ document: LAW.compulsoryEducation, clause: '第二条、第五条第二款' }, DATA_TRUTH],
    clauses: ['A-4.3', 'A-5.3', 'B-4'],
    level: 'block',
    since: SINCE.compulsoryEducation,
  },
  ({ kind, graduated, grade }) => {
    if (kind !== 'END_GRADUATED') return [];
    if (!graduated)
      return [
        {
          path: ['end'],
          message:
            '学生档案的就学状况还不是“已完成义务教育”，不能以“毕业”结案，请核对毕业证书后先更正档案。',
        },
      ];
    return grade !== null && grade < LAST_GRADE
      ? [
          {
            path: ['end'],
            message: `学生档案登记的是${grade}年级，没有读完九年级，不能以“毕业”结案，请核对。`,
          },
        ]
      : [];
  },
);
