import type { PlainDate } from '../kernel/plain-date';
import { judge } from '../kernel/rule';
import type { ApproverFacts } from './facts';
import { APPROVER_RULES } from './rules/approval-rules';

/**
 * Whether the rules of approval let this person decide on an application: the button to show, the line in the list of work. One whose period
 * is over still waits for its refusal.
 */
export const mayDecide = (decider: ApproverFacts, today: PlainDate): boolean =>
  judge(APPROVER_RULES, decider, today).length === 0;
