import type { Basis } from '../../kernel/rule';
import { DADUKOU, LAW } from '../../kernel/sources';

export const TIP_OFF_BASIS: readonly Basis[] = [
  { document: DADUKOU, clause: '四（九）群众监督制' },
  { document: LAW.compulsoryEducation, clause: '第九条' },
  { document: LAW.minors, clause: '第十一条' },
];
