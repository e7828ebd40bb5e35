import { formatChineseDate } from '../../kernel/plain-date';
import { defineRule } from '../../kernel/rule';
import { DADUKOU, SINCE } from '../../kernel/sources';
import type { EndGroundFacts } from '../closure-facts';

/** CLOSE-06: leave has a last day, and after it the clock runs again; an absence left open beside a closed case would never be asked after. */
export const sickLeaveRecorded = defineRule<EndGroundFacts>(
  {
    code: 'CLOSE-06',
    title: '以病假结案须先登记请假',
    sentence: '以病假结案的，缺勤须已改记为请假，写明事由和截止日期；请假期满未到校的重新计时。',
    basis: [{ document: DADUKOU, clause: '四（四）辍学报告制' }],
    clauses: ['A-4.3', 'A-4.4'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ kind, unexcusedSince }) =>
    kind === 'END_SICK_LEAVE' && unexcusedSince !== null
      ? [
          {
            path: ['end'],
            message: `${formatChineseDate(unexcusedSince)}起的缺勤还没有改记为请假，请先登记请假事由和截止日期，再以病假结案。`,
          },
        ]
      : [],
);
