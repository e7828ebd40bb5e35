import type { PlainDate } from '../kernel/plain-date';
import type { MovementCheck, MovementKind } from './kinds';

/** A movement of the roll that is about to be written. */
export type MovementFacts = {
  kind: MovementKind;
  movedOn: PlainDate;
  otherSchoolName: string;
  /** Name of the child's own school; null when it has none. */
  ownSchoolName: string | null;
  proofs: number;
  check: MovementCheck;
  recordedByStaffNo: string;
  checkedByStaffNo: string | null;
  checkNote: string;
  /** By when the other school should have confirmed. */
  confirmDueOn: PlainDate;
  /** A suspension of the child was granted that runs on the day of the movement. */
  granted: boolean;
  today: PlainDate;
};
