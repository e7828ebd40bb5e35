import { formatChineseDate } from '../../kernel/plain-date';
import { defineRule } from '../../kernel/rule';
import { DATA_TRUTH, SINCE } from '../../kernel/sources';
import type { ChildRecordFacts } from '../facts';

/** STU-16: a record of a child that was not born yet has its year mistyped. */
export const afterBirth = defineRule<ChildRecordFacts>(
  {
    code: 'STU-16',
    title: '记录的日期不早于儿童出生',
    sentence: '家访、联系、结对、计划、申请、异动、送教等记录的日期不得早于儿童的出生日期。',
    basis: [DATA_TRUTH],
    clauses: ['A-5.3', 'B-1'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ birthDate, field, on }) =>
    birthDate === null || on >= birthDate
      ? []
      : [
          {
            path: [field],
            message: `日期${formatChineseDate(on)}早于儿童的出生日期${formatChineseDate(birthDate)}，请核对年份。`,
          },
        ],
);
