import { DATA_TRUTH, SINCE } from '../../kernel/sources';
import { addDays } from '../../kernel/plain-date';
import { defineRule } from '../../kernel/rule';
import type { PeriodFacts } from '../facts';

/** PERIOD-01: what has not begun can't be ended, and one of a mistyped year would stand in the way of the right one. */
export const beginsNearEnough = defineRule<PeriodFacts>(
  {
    code: 'PERIOD-01',
    title: '开始日期不得过远',
    sentence: '缓学、休学、送教和结对帮扶的开始日期，最晚在登记以后的规定天数（默认366天）之内。',
    basis: [DATA_TRUTH],
    clauses: ['A-4.7', 'A-5.3', 'B-3'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ fromDate, today, aheadDays }) =>
    fromDate > addDays(today, aheadDays)
      ? [{ path: ['fromDate'], message: `开始日期在${aheadDays}天以后，请核对年份。` }]
      : [],
);
