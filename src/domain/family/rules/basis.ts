import type { Basis } from '../../kernel/rule';
import { DADUKOU, RONGCHANG } from '../../kernel/sources';

export const FAMILY_BASIS: readonly Basis[] = [
  { document: DADUKOU, clause: '四（八）家访登记制' },
  { document: DADUKOU, clause: '五（二）强化教师走访' },
  { document: RONGCHANG, clause: '附件3 与户籍地镇街、村社区联系记录' },
];
