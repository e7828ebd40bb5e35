import type { PlainDate } from '../kernel/plain-date';
import { judge } from '../kernel/rule';
import type { ApprovalFacts } from './facts';
import { APPROVAL_RULES } from './rules/approval-rules';

type Decider = Omit<ApprovalFacts, 'decision' | 'opinion'>;

/** Whether the rules of approval let this person decide on this application: the button to show, the line in the list of work. */
export const mayDecide = (decider: Decider, today: PlainDate): boolean =>
  judge(APPROVAL_RULES, { ...decider, decision: 'APPROVED', opinion: '' }, today).length === 0;
