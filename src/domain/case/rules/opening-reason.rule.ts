import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import { LEDGER_BASIS } from './basis';
import { CASE_ORIGIN_LABELS } from '../states';
import type { OpeningFacts } from './opening-facts';

/** CASE-02: what no clock and no roll has shown needs a reason in words. */
export const openingReason = defineRule<Pick<OpeningFacts, 'origin' | 'originReason'>>(
  {
    code: 'CASE-02',
    title: '立案须说明缘由',
    sentence: '不是由缺勤计时立案的，须写明线索或缘由。',
    basis: LEDGER_BASIS,
    clauses: ['A-4.3', 'A-4.9'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ origin, originReason }) =>
    origin === 'ABSENCE' || (originReason ?? '').trim() !== ''
      ? []
      : [
          {
            path: ['originReason'],
            message: `来源为“${CASE_ORIGIN_LABELS[origin]}”的，请写明线索或立案缘由。`,
          },
        ],
);
