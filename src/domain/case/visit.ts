import type { Instant } from '../kernel/instant';
import type { PlainDate } from '../kernel/plain-date';

export type VisitWay = 'HOME' | 'PHONE' | 'VIDEO' | 'INTERVIEW' | 'AWAY';
export type VisitOutcome = 'PROMISED' | 'REFUSED' | 'NOT_FOUND' | 'RETURNED' | 'OTHER';
export type GuardianSignature = 'SIGNED' | 'REFUSED' | 'ABSENT';

/** A persuasion visit (劝返) as far as the gates look at it. */
export type Visit = {
  round: number;
  visitedOn: PlainDate;
  way: VisitWay;
  outcome: VisitOutcome;
  photoCount: number;
  /** Signatures on file, of guardian or pupil. */
  signatureCount: number;
  guardianSignature: GuardianSignature | null;
  refusalWitness: string | null;
};

/** A visit that is about to be recorded. */
export type VisitFacts = Visit & {
  content: string;
  /** Null when no day was promised. */
  promisedReturnOn: PlainDate | null;
  visitedAt: Instant;
  caseOpenedAt: Instant;
  now: Instant;
  /** Setting persuasion.lateRecordDays. */
  lateRecordDays: number;
};

/**
 * Evidence of a visit: a photo, a signature, or a refusal to sign that is stated with its witness.
 */
export const hasEvidence = (
  visit: Pick<Visit, 'photoCount' | 'signatureCount' | 'guardianSignature' | 'refusalWitness'>,
): boolean =>
  visit.photoCount > 0 ||
  visit.signatureCount > 0 ||
  (visit.guardianSignature === 'REFUSED' && (visit.refusalWitness ?? '').trim() !== '');
