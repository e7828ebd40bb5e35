import type { SessionFacts } from '../facts';
import { HOME_TEACHING_BASIS } from './basis';
import { SINCE } from '../../kernel/sources';
import { defineRule } from '../../kernel/rule';
import { timesOverlap } from '../lessons';

/** HOME-14: the same hour is not taught twice. */
export const sessionApart = defineRule<SessionFacts>(
  {
    code: 'HOME-14',
    title: '同一时段不得重复登记送教',
    sentence: '同一儿童同一天的送教时段不得重叠。',
    basis: HOME_TEACHING_BASIS,
    clauses: ['B-3'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ startTime, endTime, sameDay }) => {
    const clash = sameDay.find((other) => timesOverlap(other, { startTime, endTime }));
    return clash
      ? [
          {
            path: ['startTime'],
            message: `当天 ${clash.startTime} 至 ${clash.endTime} 已登记过送教，时段重叠，请核对。`,
          },
        ]
      : [];
  },
);
