import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import { LEDGER_BASIS } from './basis';
import type { CheckFacts } from './return-facts';

/** WATCH-01: a check is made after the return, and recorded after it was made. */
export const checkInOrder = defineRule<CheckFacts>(
  {
    code: 'WATCH-01',
    title: '回查日期',
    sentence: '观察期回查的日期不得早于复学日期，不得晚于今天。',
    basis: LEDGER_BASIS,
    clauses: ['A-4.3'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ checkedOn, returnedOn, today }) => {
    const at = (message: string) => [{ path: ['checkedOn'], message }];
    if (checkedOn > today) return at('回查日期晚于今天，请在回查后登记。');
    return checkedOn < returnedOn ? at('回查日期早于复学日期，请改正。') : [];
  },
);
