import { FINDING_RULES } from '../../domain/inspection/rules/inspection-rules';
import { judge } from '../../domain/kernel/rule';
import type { Check } from '../change';
import { findingFacts } from '../facts/findings';

/** A finding: rectified by the school with proof, checked again by somebody else. */
export const checkFinding: Check = ({ kind, before, after }, { actor, today }) =>
  kind === 'update' && before
    ? judge(FINDING_RULES, findingFacts(before, after, actor, today), today)
    : [];
