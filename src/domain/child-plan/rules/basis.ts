import type { Basis } from '../../kernel/rule';
import { DADUKOU, RONGCHANG } from '../../kernel/sources';

export const PLAN_BASIS: readonly Basis[] = [
  { document: DADUKOU, clause: '四（二）目标责任制' },
  { document: RONGCHANG, clause: '二（四）一生一策，逐一销号' },
];
