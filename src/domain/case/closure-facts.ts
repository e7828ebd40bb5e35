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
