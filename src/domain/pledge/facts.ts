import type { PlainDate } from '../kernel/plain-date';

/** A 目标责任书 that is about to be put on record. */
export type LetterFacts = {
  superiorName: string;
  signerName: string;
  signedOn: PlainDate;
  today: PlainDate;
  scans: number;
};

/** A school's leading group that is about to be put on record. */
export type LeadingGroupFacts = {
  /** The head is the school's principal in the staff list. */
  headIsPrincipal: boolean;
  members: number;
  planText: string;
};
