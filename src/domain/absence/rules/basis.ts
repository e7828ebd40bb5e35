import { DADUKOU, LAW } from '../../kernel/sources';
import type { Basis } from '../../kernel/rule';

export const ABSENCE_BASIS: readonly Basis[] = [
  { document: DADUKOU, clause: '四（四）辍学报告制' },
  { document: LAW.delinquency, clause: '第三十四条' },
];
