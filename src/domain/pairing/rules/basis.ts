import type { Basis } from '../../kernel/rule';
import { DADUKOU } from '../../kernel/sources';

export const PAIRING_BASIS: readonly Basis[] = [
  { document: DADUKOU, clause: '四（七）结对帮扶制' },
];
