import { ageOn } from '../../kernel/plain-date';
import { defineRule } from '../../kernel/rule';
import { DATA_TRUTH, DISTRICT_PRACTICE, SINCE } from '../../kernel/sources';
import type { StudentFacts } from '../facts';

type Facts = Pick<StudentFacts, 'birthDate' | 'birthDateBefore' | 'maxAge' | 'today'>;

/** STU-17: a slip in the year makes a child an old man whom no list of school age holds. One that stands grows older undisturbed. */
export const birthDatePlausible = defineRule<Facts>(
  {
    code: 'STU-17',
    title: '出生日期须在合理范围',
    sentence: '登记或更正的出生日期，到当天的周岁不得超过区教委规定的上限。',
    basis: [DATA_TRUTH, DISTRICT_PRACTICE],
    clauses: ['A-5.3', 'B-1'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ birthDate, birthDateBefore, maxAge, today }) =>
    birthDate === birthDateBefore || ageOn(birthDate, today) <= maxAge
      ? []
      : [
          {
            path: ['birthDate'],
            message: `按这个出生日期已超过${maxAge}周岁，不是在校年龄的儿童少年，请核对年份。`,
          },
        ],
);
