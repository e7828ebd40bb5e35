import type { Rule } from '../../kernel/rule';
import type { HandOverAnswerFacts, HandOverFacts } from '../hand-over-facts';
import { handOverAnswered } from './hand-over-answered.rule';
import { handOverPossible } from './hand-over-possible.rule';

/** Judged when a case is handed to another school. */
export const HAND_OVER_RULES: readonly Rule<HandOverFacts>[] = [handOverPossible];

/** Judged when a hand-over is accepted, refused or withdrawn. */
export const HAND_OVER_ANSWER_RULES: readonly Rule<HandOverAnswerFacts>[] = [handOverAnswered];
