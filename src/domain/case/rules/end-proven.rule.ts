import { defineRule } from '../../kernel/rule';
import { DATA_TRUTH, SINCE } from '../../kernel/sources';
import type { ClosureFacts } from '../closure-facts';
import { END_PROOFS } from '../end-proofs';
import { CASE_STATE_LABELS } from '../states';

/** CLOSE-03: every end has its paper; a duplicate names the case that stays. */
export const endProven = defineRule<ClosureFacts>(
  {
    code: 'CLOSE-03',
    title: '结案须有相应证明',
    sentence: '凭证明结案的，须上传与结案原因相应的证明；重复个案须写明保留的个案编号。',
    basis: [DATA_TRUTH],
    clauses: ['A-4.3', 'A-5.3'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ kind, proofCount, duplicateOfCaseNo, duplicateExists }) => {
    if (kind === 'CASE_CLOSED') return [];
    const findings = [];
    if (proofCount === 0) {
      findings.push({
        path: ['proof'],
        message: `以“${CASE_STATE_LABELS[kind]}”结案须上传${END_PROOFS[kind]}。`,
      });
    }
    if (kind === 'END_DUPLICATE' && (duplicateOfCaseNo ?? '').trim() === '') {
      findings.push({ path: ['duplicateOfCaseNo'], message: '请填写保留的个案编号。' });
    } else if (kind === 'END_DUPLICATE' && !duplicateExists) {
      findings.push({
        path: ['duplicateOfCaseNo'],
        message: '没有找到这个编号的另一个个案，请核对保留的个案编号。',
      });
    }
    return findings;
  },
);
