import { toPlainDate } from '../../kernel/instant';
import { daysBetween } from '../../kernel/plain-date';
import { defineRule } from '../../kernel/rule';
import { RONGCHANG, SINCE } from '../../kernel/sources';
import type { VisitFacts } from '../visit';

/** VISIT-05: late entries are taken and marked as late. */
export const visitInTime = defineRule<VisitFacts>(
  {
    code: 'VISIT-05',
    title: '劝返及时登记',
    sentence: '劝返应在规定天数内登记；迟登的照常登记，并标明补录。',
    basis: [{ document: RONGCHANG, clause: '二（五）日报告' }],
    clauses: ['B-5'],
    level: 'warn',
    since: SINCE.districtNotice,
  },
  ({ visitedOn, now, lateRecordDays }) => {
    const late = daysBetween(visitedOn, toPlainDate(now));
    if (late <= lateRecordDays) return [];
    return [
      {
        path: ['visitedOn'],
        message: `这次劝返已过去${late}天，将按补录登记，请核对日期。`,
      },
    ];
  },
);
