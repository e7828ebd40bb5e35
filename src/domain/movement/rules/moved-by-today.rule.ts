import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { MovementFacts } from '../facts';
import { MOVEMENT_BASIS } from './basis';

/** MOVE-01: what has not happened moves no roll. */
export const movedByToday = defineRule<MovementFacts>(
  {
    code: 'MOVE-01',
    title: '异动日期不得在将来',
    sentence: '学籍异动日期不得晚于今天。',
    basis: MOVEMENT_BASIS,
    clauses: ['A-5.3'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ movedOn, today }) =>
    movedOn > today ? [{ path: ['movedOn'], message: '异动日期不能晚于今天，请改正。' }] : [],
);
