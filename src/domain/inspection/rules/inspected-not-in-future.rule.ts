import { compareDates } from '../../kernel/plain-date';
import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { SheetFacts } from '../facts';
import { SHEET_BASIS } from './basis';

/** INSP-02: an inspection is written down when it was made, not before. A draft with a wrong day may still be given up. */
export const inspectedNotInFuture = defineRule<Pick<SheetFacts, 'inspectedOn' | 'today' | 'state'>>(
  {
    code: 'INSP-02',
    title: '督查日期不晚于今天',
    sentence: '督查表上的时间是实际到校督查的日期，不得晚于今天。',
    basis: SHEET_BASIS,
    clauses: ['B-a3'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ inspectedOn, today, state }) =>
    state !== 'DISCARDED' && compareDates(inspectedOn, today) > 0
      ? [{ path: ['inspectedOn'], message: '督查日期晚于今天，请改为实际到校的日期。' }]
      : [],
);
