import type { Finding } from '../../kernel/rule';
import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { FindingFacts } from '../facts';
import { RECTIFICATION_BASIS } from './basis';

/** FIND-02: what was done, and something that shows it. */
export const rectificationProven = defineRule<
  Pick<FindingFacts, 'stateBefore' | 'state' | 'note' | 'proofCount'>
>(
  {
    code: 'FIND-02',
    title: '整改须有说明和佐证',
    sentence: '学校报告整改时须写明整改情况，并附至少一份照片或证明材料。',
    basis: RECTIFICATION_BASIS,
    clauses: ['B-6'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ stateBefore, state, note, proofCount }) => {
    if (stateBefore !== 'OPEN' || state !== 'RECTIFIED') return [];
    const faults: Finding[] = [];
    if (note.trim() === '') faults.push({ path: ['note'], message: '请写明整改情况。' });
    if (proofCount < 1)
      faults.push({ path: ['proof'], message: '请附至少一份整改的照片或证明材料。' });
    return faults;
  },
);
