import type { Rule } from '../../kernel/rule';
import { PEOPLE_RULES } from '../../text/rules/people-rules';
import type {
  BegunFacts,
  CorrectionFacts,
  FindingFacts,
  RecusalFacts,
  SheetFacts,
  SubmissionFacts,
} from '../facts';
import { answersComplete } from './answers-complete.rule';
import { begunByVersionInForce } from './begun-by-version-in-force.rule';
import { correctionReasoned } from './correction-reasoned.rule';
import { failureDescribed } from './failure-described.rule';
import { findingInOrder } from './finding-in-order.rule';
import { inspectedNotInFuture } from './inspected-not-in-future.rule';
import { inspectorRecused } from './inspector-recused.rule';
import { rectificationProven } from './rectification-proven.rule';
import { rectifiedInTime } from './rectified-in-time.rule';
import { returnReasoned } from './return-reasoned.rule';
import { schoolNotOwnJudge } from './school-not-own-judge.rule';
import { sheetSigned } from './sheet-signed.rule';
import { submittedStands } from './submitted-stands.rule';

/** Judged when a school is chosen. */
export const RECUSAL_RULES: readonly Rule<RecusalFacts>[] = [inspectorRecused];

/** Judged when a sheet that was begun without network reaches the platform. */
export const BEGUN_RULES: readonly Rule<BegunFacts>[] = [begunByVersionInForce];

/** Judged at every change of a sheet. */
export const SHEET_RULES: readonly Rule<SheetFacts>[] = [submittedStands, inspectedNotInFuture];

/** Judged when a sheet is handed in. */
export const SUBMISSION_RULES: readonly Rule<SubmissionFacts>[] = [
  answersComplete,
  failureDescribed,
  sheetSigned,
  ...PEOPLE_RULES,
];

/** Judged when a sheet that was handed in is to be corrected. */
export const CORRECTION_RULES: readonly Rule<CorrectionFacts>[] = [correctionReasoned];

/** Judged first, because who comes too late has to look again rather than fill in more. */
export const FINDING_ORDER_RULES: readonly Rule<FindingFacts>[] = [findingInOrder];

/** Judged on who checks a rectification. */
export const RECHECK_RULES: readonly Rule<FindingFacts>[] = [schoolNotOwnJudge];

/** Judged at every change of a finding. */
export const FINDING_RULES: readonly Rule<FindingFacts>[] = [
  ...FINDING_ORDER_RULES,
  ...RECHECK_RULES,
  rectificationProven,
  returnReasoned,
  rectifiedInTime,
];
