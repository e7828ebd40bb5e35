import type { Rule } from '../../kernel/rule';
import type { VisitFacts } from '../visit';
import { ofCompulsoryAge } from './of-compulsory-age.rule';
import { oneOpenCase } from './one-open-case.rule';
import { openedNotInFuture } from './opened-not-in-future.rule';
import type { OpeningFacts } from './opening-facts';
import { openingReason } from './opening-reason.rule';
import { otherExplained, type FindingsOfCase } from './other-explained.rule';
import { promiseAfterVisit } from './promise-after-visit.rule';
import { visitAfterOpening } from './visit-after-opening.rule';
import { visitContent } from './visit-content.rule';
import { visitEvidence } from './visit-evidence.rule';
import { visitInTime } from './visit-in-time.rule';
import { visitNotInFuture } from './visit-not-in-future.rule';

/** Judged when a case is opened. */
export const OPENING_RULES: readonly Rule<OpeningFacts>[] = [
  oneOpenCase,
  openingReason,
  ofCompulsoryAge,
  openedNotInFuture,
];

/** Judged when cause or whereabouts of a case are written. */
export const FINDINGS_RULES: readonly Rule<FindingsOfCase>[] = [otherExplained];

/** Judged when a persuasion visit is recorded. */
export const VISIT_RULES: readonly Rule<VisitFacts>[] = [
  visitAfterOpening,
  visitNotInFuture,
  visitContent,
  visitEvidence,
  visitInTime,
  promiseAfterVisit,
];
