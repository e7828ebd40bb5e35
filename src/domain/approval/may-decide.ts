import type { PlainDate } from '../kernel/plain-date';
import { judge } from '../kernel/rule';
import type { ApprovalFacts } from './facts';
import { APPROVAL_RULES } from './rules/approval-rules';

type Decider = Omit<
  ApprovalFacts,
  'decision' | 'opinion' | 'fromDate' | 'toDate' | 'today' | 'others'
>;

/**
 * Whether the rules of approval let this person decide on this application: the button to show, the line in the list of work. One whose period
 * is over still waits for its refusal.
 */
export const mayDecide = (decider: Decider, today: PlainDate): boolean =>
  judge(
    APPROVAL_RULES,
    {
      ...decider,
      decision: 'APPROVED',
      opinion: '',
      fromDate: today,
      toDate: null,
      today,
      others: [],
    },
    today,
  ).length === 0;
