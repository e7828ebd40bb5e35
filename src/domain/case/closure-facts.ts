import type { PlainDate } from '../kernel/plain-date';
import type { EndState } from './states';
import type { Performer } from './transition';
import type { WatchCheck } from './watch';

/** The kinds of closure: 销号 after a stable return, or a lawful end with its proof. */
export type ClosureKind = 'CASE_CLOSED' | EndState;

/** A case that is about to leave the ledger. */
export type ClosureFacts = {
  kind: ClosureKind;
  /** Kind that was asked for; null when nobody asked. */
  proposedKind: ClosureKind | null;
  proposedByStaffNo: string | null;
  /** The second person; `role` is the performer they count as. */
  actor: { staffNo: string; role: Performer };
  /** The second person is of a 街道, which 义务教育法 第十一条 does not name. */
  bySubdistrict: boolean;
  /** Proofs on file for this closure. */
  proofCount: number;
  /** Number of the other case, for 重复. */
  duplicateOfCaseNo: string | null;
  /** Another case in the district bears that number. */
  duplicateExists: boolean;
  /** Null when the child has not come back. */
  returnedOn: PlainDate | null;
  /** Proofs of the return on file. */
  returnProofCount: number;
  checks: readonly WatchCheck[];
  /** Setting watch.checkDays. */
  checkDays: readonly number[];
  today: PlainDate;
};

/** What the registers say of a child whose case is about to end with proof. */
export type EndGroundFacts = {
  kind: ClosureKind;
  /** 休学, 缓学 or 送教上门 of that kind was granted and is not over. */
  granted: boolean;
  /** A 转出 was found true for the child, and no later movement brought it back. */
  movedAway: boolean;
  birthDate: PlainDate;
  /** Setting compulsory.pastAge. */
  pastAge: number;
  /** The child's record says that it has completed compulsory education. */
  graduated: boolean;
  /** School grade in the child's record, 1 to 9; null when it is in none. */
  grade: number | null;
  today: PlainDate;
  /** First missed day of an absence without leave that runs; null when there is none. */
  unexcusedSince: PlainDate | null;
};
