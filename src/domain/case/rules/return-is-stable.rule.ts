import { formatChineseDate } from '../../kernel/plain-date';
import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { ClosureFacts } from '../closure-facts';
import { openChecks, watchUntil } from '../watch';
import { LEDGER_BASIS } from './basis';

/** CLOSE-02: 销号 needs proof of the return, every check of the watch, and its end. */
export const returnIsStable = defineRule<ClosureFacts>(
  {
    code: 'CLOSE-02',
    title: '复学稳定方可销号',
    sentence: '销号须有到校佐证，观察期满，且每次回查都有在校记录。',
    basis: LEDGER_BASIS,
    clauses: ['A-4.3', 'B-4'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ kind, returnedOn, returnProofCount, checks, checkDays, today }) => {
    if (kind !== 'CASE_CLOSED') return [];
    if (returnedOn === null) {
      return [{ path: ['returnedOn'], message: '还没有登记复学，不能销号。' }];
    }
    const findings = [];
    if (returnProofCount === 0) {
      findings.push({ path: ['returnProof'], message: '没有到校佐证，请上传考勤记录或在校照片。' });
    }
    const until = watchUntil(returnedOn, checkDays);
    if (today < until) {
      findings.push({
        path: ['watchUntil'],
        message: `观察期到${formatChineseDate(until)}，期满后再销号。`,
      });
    }
    const open = openChecks(returnedOn, checkDays, checks);
    if (open.length > 0) {
      const days = open.map(formatChineseDate).join('、');
      findings.push({ path: ['checks'], message: `还缺应于${days}进行的在校回查，请补登记。` });
    }
    return findings;
  },
);
