import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { FindingFacts } from '../facts';
import { RECTIFICATION_BASIS } from './basis';

/** FIND-04: a school whose rectification is sent back learns what is still missing. */
export const returnReasoned = defineRule<Pick<FindingFacts, 'stateBefore' | 'state' | 'note'>>(
  {
    code: 'FIND-04',
    title: '退回整改须写明理由',
    sentence: '复核退回的，须写明还需要整改什么。',
    basis: RECTIFICATION_BASIS,
    clauses: ['B-6'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ stateBefore, state, note }) =>
    stateBefore === 'RECTIFIED' && state === 'OPEN' && note.trim() === ''
      ? [{ path: ['note'], message: '请写明还需要整改什么。' }]
      : [],
);
