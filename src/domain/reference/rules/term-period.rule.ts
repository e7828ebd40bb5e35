import { defineRule } from '../../kernel/rule';
import { DISTRICT_PRACTICE, SINCE } from '../../kernel/sources';
import type { TermFacts } from '../facts';

/** TERM-01: terms have a first and a last day and do not overlap. */
export const termPeriod = defineRule<TermFacts>(
  {
    code: 'TERM-01',
    title: '学期的起止日期',
    sentence: '学期的最后一天不得早于第一天，各学期不得重叠。',
    basis: [DISTRICT_PRACTICE],
    clauses: ['A-4.1', 'A-4.4'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ firstDay, lastDay, others }) => {
    if (lastDay < firstDay) {
      return [{ path: ['lastDay'], message: '学期的最后一天早于第一天，请改正。' }];
    }
    const clash = others.find((other) => firstDay <= other.lastDay && other.firstDay <= lastDay);
    return clash === undefined
      ? []
      : [{ path: ['firstDay'], message: `与“${clash.name}”的日期重叠，请调整。` }];
  },
);
