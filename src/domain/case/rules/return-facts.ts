import type { PlainDate } from '../../kernel/plain-date';

/** A return to school (复学) that is about to be recorded. */
export type ReturnFacts = {
  returnedOn: PlainDate;
  /** First missed day; null when the case did not come from an absence. */
  firstMissedOn: PlainDate | null;
  caseOpenedOn: PlainDate;
  /** School the child came back to. */
  schoolCode: string | null;
  /** Photos and other proofs of presence on file. */
  proofCount: number;
  today: PlainDate;
};

/** A check (回查) that is about to be recorded. */
export type CheckFacts = {
  checkedOn: PlainDate;
  returnedOn: PlainDate;
  /** Whether the child was at school. */
  present: boolean;
  today: PlainDate;
};
