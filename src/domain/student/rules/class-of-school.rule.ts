import { defineRule } from '../../kernel/rule';
import { DATA_TRUTH, SINCE } from '../../kernel/sources';
import type { StudentFacts } from '../facts';

/** STU-14: the class is one of the child's school. */
export const classOfSchool = defineRule<
  Pick<StudentFacts, 'schoolCode' | 'classCode' | 'classSchoolCode'>
>(
  {
    code: 'STU-14',
    title: '班级属于所在学校',
    sentence: '填写的班级须是所在学校的班级。',
    basis: [DATA_TRUTH],
    clauses: ['B-1'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ schoolCode, classCode, classSchoolCode }) =>
    classCode === null || (schoolCode !== null && classSchoolCode === schoolCode)
      ? []
      : [
          {
            path: ['classCode'],
            message: `班级“${classCode}”不属于所填学校，请从该校班级中选择。`,
          },
        ],
);
