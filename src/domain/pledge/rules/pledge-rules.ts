import type { Rule } from '../../kernel/rule';
import type { LeadingGroupFacts, LetterFacts } from '../facts';
import { ledByPrincipal } from './led-by-principal.rule';
import { letterScanned } from './letter-scanned.rule';
import { letterSigned } from './letter-signed.rule';
import { workPlanFiled } from './work-plan-filed.rule';

/** Judged when a 目标责任书 is put on record. */
export const LETTER_RULES: readonly Rule<LetterFacts>[] = [letterSigned, letterScanned];

/** Judged when a school's leading group is put on record. */
export const LEADING_GROUP_RULES: readonly Rule<LeadingGroupFacts>[] = [
  ledByPrincipal,
  workPlanFiled,
];
