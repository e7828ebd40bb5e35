import type { Basis } from '../../kernel/rule';
import { DADUKOU, LAW } from '../../kernel/sources';

export const MOVEMENT_BASIS: readonly Basis[] = [
  { document: DADUKOU, clause: '五（三）学生转入、转出、休学等数据须真实清楚' },
  { document: LAW.rollManagement, clause: '学籍异动' },
];
