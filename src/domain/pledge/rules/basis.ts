import type { Basis } from '../../kernel/rule';
import { DADUKOU, RONGCHANG } from '../../kernel/sources';

export const PLEDGE_BASIS: readonly Basis[] = [
  { document: DADUKOU, clause: '四（二）目标责任制' },
  { document: RONGCHANG, clause: '二（四）落实“责任制”' },
];

export const LEADING_GROUP_BASIS: readonly Basis[] = [
  { document: DADUKOU, clause: '五（一）成立组织，完善管理' },
];
