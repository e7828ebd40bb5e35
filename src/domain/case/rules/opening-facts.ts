import type { Instant } from '../../kernel/instant';
import type { PlainDate } from '../../kernel/plain-date';
import type { CaseOrigin, CaseState } from '../states';

/** A case that is about to be opened. */
export type OpeningFacts = {
  origin: CaseOrigin;
  originReason: string | null;
  /** The child's case that is open, else its latest. */
  existingCase: { caseNo: string; state: CaseState } | null;
  birthDate: PlainDate;
  /** Setting compulsory.pastAge of the day. */
  pastAge: number;
  openedAt: Instant;
  now: Instant;
};
