import { formatChineseDate } from '../../kernel/plain-date';
import { defineRule } from '../../kernel/rule';
import { DATA_TRUTH, SINCE } from '../../kernel/sources';
import type { StudentFacts } from '../facts';

/** STU-08: a birth date is not in the future, with or without an identity number. */
export const birthDatePast = defineRule<Pick<StudentFacts, 'birthDate' | 'today'>>(
  {
    code: 'STU-08',
    title: '出生日期不晚于今天',
    sentence: '出生日期不得晚于登记当天。',
    basis: [DATA_TRUTH],
    clauses: ['A-5.3', 'B-1'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ birthDate, today }) =>
    birthDate <= today
      ? []
      : [
          {
            path: ['birthDate'],
            message: `出生日期${formatChineseDate(birthDate)}晚于今天，请改正。`,
          },
        ],
);
