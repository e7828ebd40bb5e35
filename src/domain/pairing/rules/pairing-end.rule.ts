import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { PairingFacts } from '../facts';
import { PAIRING_BASIS } from './basis';

/** PAIR-02: how help ended belongs to the register. */
export const pairingEnd = defineRule<PairingFacts>(
  {
    code: 'PAIR-02',
    title: '解除结对须有日期和原因',
    sentence: '解除结对须写明原因，日期不早于结对日期，也不晚于当天。',
    basis: PAIRING_BASIS,
    clauses: ['A-4.7'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ ended, endReason, endedOn, fromDate, today }) => {
    if (!ended) return [];
    const findings = [];
    if (endReason.trim() === '')
      findings.push({ path: ['endReason'], message: '请写明解除结对的原因。' });
    if (endedOn === null || endedOn < fromDate)
      findings.push({ path: ['endedOn'], message: '解除日期不能早于结对日期，请改正。' });
    // Its end closes the child to the helper: one in the future would say so and not do it.
    else if (endedOn > today)
      findings.push({ path: ['endedOn'], message: '解除日期不能晚于今天，请改正。' });
    return findings;
  },
);
