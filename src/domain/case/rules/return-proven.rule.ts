import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import { LEDGER_BASIS } from './basis';
import type { ReturnFacts } from './return-facts';

/** RETURN-02: a return is a fact and is recorded; without proof it cannot lead to 销号 (CLOSE-02). */
export const returnProven = defineRule<ReturnFacts>(
  {
    code: 'RETURN-02',
    title: '复学应有到校佐证',
    sentence:
      '登记复学应写明到校学校并有到校佐证（在校照片、考勤记录等）；没有佐证的照常登记，但不能销号。',
    basis: LEDGER_BASIS,
    clauses: ['A-4.3', 'A-5.3'],
    level: 'warn',
    since: SINCE.districtNotice,
  },
  ({ schoolCode, proofCount }) => {
    const findings = [];
    if (schoolCode === null) {
      findings.push({ path: ['schoolCode'], message: '还没有写明到校的学校，请补填。' });
    }
    if (proofCount === 0) {
      findings.push({
        path: ['proof'],
        message: '还没有到校佐证，请补传在校照片或考勤记录；没有佐证不能销号。',
      });
    }
    return findings;
  },
);
