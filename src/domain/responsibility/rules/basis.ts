import { DADUKOU, LAW, RONGCHANG } from '../../kernel/sources';
import type { Basis } from '../../kernel/rule';

export const RESPONSIBILITY_BASIS: readonly Basis[] = [
  { document: DADUKOU, clause: '四（二）目标责任制' },
  { document: RONGCHANG, clause: '二（四）落实“责任制”' },
];

export const INSPECTOR_BASIS: readonly Basis[] = [
  { document: DADUKOU, clause: '四（五）责任督学制' },
  { document: LAW.chongqingSupervision, clause: '第十三条、第十八条' },
];
