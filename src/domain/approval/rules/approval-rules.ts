import type { Rule } from '../../kernel/rule';
import type { ApprovalFacts, ApproverFacts } from '../facts';
import { approvedByAnother } from './approved-by-another.rule';
import { approver } from './approver.rule';
import { grantedInTime } from './granted-in-time.rule';
import { oneGrantAtATime } from './one-grant-at-a-time.rule';
import { refusalReasoned } from './refusal-reasoned.rule';

/** Who may decide at all. */
export const APPROVER_RULES: readonly Rule<ApproverFacts>[] = [approver, approvedByAnother];

/** Judged when an application for home teaching, deferral or suspension is decided. */
export const APPROVAL_RULES: readonly Rule<ApprovalFacts>[] = [
  ...APPROVER_RULES,
  refusalReasoned,
  grantedInTime,
  oneGrantAtATime,
];
