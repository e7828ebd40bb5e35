import type { Rule } from '../../kernel/rule';
import type { AssignmentFacts, GrantFacts } from '../facts';
import { assignmentPeriod } from './assignment-period.rule';
import { certificateNeeded } from './certificate-needed.rule';
import { grantComplete } from './grant-complete.rule';
import { inspectorLoad } from './inspector-load.rule';
import { noOverlap } from './no-overlap.rule';
import { targetPresent } from './target-present.rule';

/** Judged when a responsibility assignment is written. */
export const ASSIGNMENT_RULES: readonly Rule<AssignmentFacts>[] = [
  assignmentPeriod,
  certificateNeeded,
  targetPresent,
  noOverlap,
  inspectorLoad,
];

/** Judged when a personal grant is written. */
export const GRANT_RULES: readonly Rule<GrantFacts>[] = [grantComplete];
