import type { Rule } from '../../kernel/rule';
import type { PairingFacts } from '../facts';
import { cadreForPoor } from './cadre-for-poor.rule';
import { oneMainHelper } from './one-main-helper.rule';
import { pairingEnd } from './pairing-end.rule';

/** Judged when a pairing is made or ended. */
export const PAIRING_RULES: readonly Rule<PairingFacts>[] = [
  oneMainHelper,
  pairingEnd,
  cadreForPoor,
];
