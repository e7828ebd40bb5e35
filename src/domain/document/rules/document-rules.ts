import type { Rule } from '../../kernel/rule';
import { voidReason, type VoidFacts } from './void-reason.rule';

/** Judged when a document is voided. */
export const VOID_RULES: readonly Rule<VoidFacts>[] = [voidReason];
