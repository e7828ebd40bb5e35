import { formatChineseDate } from '../../kernel/plain-date';
import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import { LEDGER_BASIS } from './basis';
import type { ReturnFacts } from './return-facts';

/** RETURN-01: back after it went missing, and not tomorrow. */
export const returnInOrder = defineRule<ReturnFacts>(
  {
    code: 'RETURN-01',
    title: '复学日期',
    sentence: '复学日期不得早于首次缺勤日（无缺勤记录的不得早于立案日），不得晚于今天。',
    basis: LEDGER_BASIS,
    clauses: ['A-4.3', 'B-5'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ returnedOn, firstMissedOn, caseOpenedOn, today }) => {
    const at = (message: string) => [{ path: ['returnedOn'], message }];
    if (returnedOn > today) return at('复学日期晚于今天，请在学生到校后登记。');
    const earliest = firstMissedOn ?? caseOpenedOn;
    if (returnedOn >= earliest) return [];
    const what = firstMissedOn === null ? '立案日' : '首次缺勤日';
    return at(`复学日期早于${what}${formatChineseDate(earliest)}，请改正。`);
  },
);
