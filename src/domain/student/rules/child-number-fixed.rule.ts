import { defineRule } from '../../kernel/rule';
import { DATA_TRUTH, SINCE } from '../../kernel/sources';
import type { StudentFacts } from '../facts';

/** STU-15: the child number stays for life; cases and papers point at it. */
export const childNumberFixed = defineRule<Pick<StudentFacts, 'childNo' | 'childNoBefore'>>(
  {
    code: 'STU-15',
    title: '儿童编号不可更改',
    sentence: '儿童编号在建档时生成，以后不得更改。',
    basis: [DATA_TRUTH],
    clauses: ['B-1'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ childNo, childNoBefore }) =>
    childNoBefore === null || childNoBefore === childNo
      ? []
      : [
          {
            path: ['childNo'],
            message: `儿童编号不能更改，请恢复为“${childNoBefore}”。`,
          },
        ],
);
