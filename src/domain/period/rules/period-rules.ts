import type { Rule } from '../../kernel/rule';
import type { PeriodFacts } from '../facts';
import { beginsNearEnough } from './begins-near-enough.rule';

/** Judged when deferral, suspension, home teaching or a pairing is written, and when its first day changes. */
export const PERIOD_RULES: readonly Rule<PeriodFacts>[] = [beginsNearEnough];
