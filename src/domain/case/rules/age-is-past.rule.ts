import { defineRule } from '../../kernel/rule';
import { formatChineseDate } from '../../kernel/plain-date';
import { DISTRICT_PRACTICE, LAW, SINCE } from '../../kernel/sources';
import { pastCompulsoryAgeFrom } from '../../student/compulsory-age';
import type { EndGroundFacts } from '../closure-facts';

/** CLOSE-08: nobody is let go before the years are over in which the district must bring the child back. */
export const ageIsPast = defineRule<EndGroundFacts>(
  {
    code: 'CLOSE-08',
    title: '以年满结案须已过义务教育适龄阶段',
    sentence:
      '以年满结案的，儿童须在本学年开始（9月1日）前已满规定的周岁；仍属适龄的，继续劝返复学。',
    basis: [
      { document: LAW.compulsoryEducation, clause: '第二条、第五条第二款、第十一条第一款' },
      DISTRICT_PRACTICE,
    ],
    clauses: ['A-4.3', 'B-1', 'B-4'],
    level: 'block',
    since: SINCE.compulsoryEducation,
  },
  ({ kind, birthDate, pastAge, today }) => {
    if (kind !== 'END_OVER_AGE') return [];
    const from = pastCompulsoryAgeFrom(birthDate, pastAge);
    return from <= today
      ? []
      : [
          {
            path: ['end'],
            message: `该生到${formatChineseDate(from)}才过义务教育适龄阶段，不能以“年满”结案，请继续劝返复学。`,
          },
        ];
  },
);
