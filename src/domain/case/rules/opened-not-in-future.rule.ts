import { formatChineseDateTime } from '../../kernel/instant';
import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import { LEDGER_BASIS } from './basis';
import type { OpeningFacts } from './opening-facts';

/** CASE-07: a case is not opened ahead of time. */
export const openedNotInFuture = defineRule<Pick<OpeningFacts, 'openedAt' | 'now'>>(
  {
    code: 'CASE-07',
    title: '立案时间不晚于现在',
    sentence: '立案时间不得晚于现在。',
    basis: LEDGER_BASIS,
    clauses: ['A-4.3'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ openedAt, now }) =>
    openedAt <= now
      ? []
      : [
          {
            path: ['openedAt'],
            message: `立案时间${formatChineseDateTime(openedAt)}晚于现在，请改正。`,
          },
        ],
);
