import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { ReferralFacts } from '../facts';
import { TIP_OFF_BASIS } from './basis';

/** TIP-02: nobody looks into what is said about himself. */
export const notToTheAccused = defineRule<ReferralFacts>(
  {
    code: 'TIP-02',
    title: '不得转给被举报学校办理',
    sentence: '举报不得转给被举报的学校办理。',
    basis: TIP_OFF_BASIS,
    clauses: ['A-4.9'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ target, targetCode, accusedSchoolCode }) =>
    target === 'TO_SCHOOL' && targetCode === accusedSchoolCode
      ? [
          {
            path: ['targetCode'],
            message: '这所学校正是被举报的单位，请转学区、镇街或由区教委直接核查。',
          },
        ]
      : [],
);
