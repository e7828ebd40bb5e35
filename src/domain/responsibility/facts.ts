import type { PlainDate } from '../kernel/plain-date';
import type { Assignment } from './assignment';
import type { AssignmentKind } from './kinds';

/** An assignment that is about to be written. */
export type AssignmentFacts = {
  assignment: Assignment;
  /** Null when no such kind exists. */
  kind: AssignmentKind | null;
  /** The person holds a certificate as 督学. */
  staffCertified: boolean;
  /** The other assignments of the same kind (for any target and person), without this one. */
  others: readonly Assignment[];
  /** Setting inspector.schoolsMin. */
  schoolsMin: number;
  /** Setting inspector.schoolsMax. */
  schoolsMax: number;
};

/** A personal grant (个别授权) that is about to be written. */
export type GrantFacts = {
  fromDate: PlainDate;
  toDate: PlainDate | null;
  reason: string;
  childNo: string;
  staffNo: string;
};
