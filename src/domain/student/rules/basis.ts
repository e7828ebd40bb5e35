import { LAW } from '../../kernel/sources';
import type { Basis } from '../../kernel/rule';

export const IDENTITY_NUMBER_BASIS: readonly Basis[] = [
  { document: LAW.identityNumber, clause: '号码的结构和表示形式' },
];

export const ROLL_BASIS: readonly Basis[] = [{ document: LAW.rollManagement, clause: '学籍号' }];
