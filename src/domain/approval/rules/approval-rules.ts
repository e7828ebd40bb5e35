import type { Rule } from '../../kernel/rule';
import type { ApprovalFacts } from '../facts';
import { approvedByAnother } from './approved-by-another.rule';
import { approver } from './approver.rule';
import { grantedInTime } from './granted-in-time.rule';
import { oneGrantAtATime } from './one-grant-at-a-time.rule';
import { refusalReasoned } from './refusal-reasoned.rule';

/** Judged when an application for home teaching, deferral or suspension is decided. */
export const APPROVAL_RULES: readonly Rule<ApprovalFacts>[] = [
  approver,
  approvedByAnother,
  refusalReasoned,
  grantedInTime,
  oneGrantAtATime,
];
