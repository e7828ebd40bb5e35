import type { Rule } from '../../kernel/rule';
import type { PlanFacts } from '../facts';
import { planAnsweredFor } from './plan-answered-for.rule';
import { planDated } from './plan-dated.rule';
import { planParts } from './plan-parts.rule';

/** Judged when a plan for a child is written. */
export const PLAN_RULES: readonly Rule<PlanFacts>[] = [planParts, planAnsweredFor, planDated];
