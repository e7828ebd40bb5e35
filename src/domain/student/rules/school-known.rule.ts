import { defineRule } from '../../kernel/rule';
import { DATA_TRUTH, SINCE } from '../../kernel/sources';
import type { StudentFacts } from '../facts';

/** STU-13: the school exists. A child without a school is recorded without one. */
export const schoolKnown = defineRule<Pick<StudentFacts, 'schoolCode' | 'schoolKnown'>>(
  {
    code: 'STU-13',
    title: '学校在名录中',
    sentence: '填写的学校须在本区学校名录中；未入学的儿童少年，学校留空。',
    basis: [DATA_TRUTH],
    clauses: ['B-1'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  (facts) =>
    facts.schoolCode === null || facts.schoolKnown
      ? []
      : [
          {
            path: ['schoolCode'],
            message: `学校名录中没有代码“${facts.schoolCode}”，请从名录中选择；未入学的请留空。`,
          },
        ],
);
