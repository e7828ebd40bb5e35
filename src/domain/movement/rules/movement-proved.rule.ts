import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { MovementFacts } from '../facts';
import { MOVEMENT_BASIS } from './basis';

/** MOVE-03: a movement without paper is the first place where a dropout hides. */
export const movementProved = defineRule<MovementFacts>(
  {
    code: 'MOVE-03',
    title: '异动须有证明材料',
    sentence: '学籍异动应附证明材料（接收证明、诊断证明、死亡证明等）。',
    basis: MOVEMENT_BASIS,
    clauses: ['A-5.3'],
    level: 'warn',
    since: SINCE.districtNotice,
  },
  ({ proofs }) =>
    proofs === 0
      ? [{ path: ['proof'], message: '没有证明材料，请尽快补上，检查时按数据不实处理。' }]
      : [],
);
