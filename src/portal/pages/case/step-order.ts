import type { CaseAction } from '../../../domain/case/transition';
import type { CaseActionOffer } from '../../api/case-records';

/** What one does first: acts that others wait for, then the work in the field, then what is seldom needed. */
const ORDER: readonly CaseAction[] = [
  'accept-hand-over',
  'refuse-hand-over',
  'cosign-absence-report',
  'close',
  'end-with-proof',
  'record-service',
  'issue-notice',
  'report',
  'acknowledge-report',
  'file-report',
  'prepare-written-report',
  'order',
  'prepare-absence-report',
  'suspect',
  'verify',
  'record-check',
  'record-visit',
  'start-persuasion',
  'record-return',
  'reject-closure',
  'relapse',
  'assign-persuader',
  'propose-closure',
  'withdraw-hand-over',
  'hand-over',
  'void-notice',
  'void-order',
  'start-judicial',
  'reopen',
];

/** Answers to what somebody else would have to begin, and ways back: while nobody has begun, they only crowd the way ahead. */
const ASIDE: ReadonlySet<string> = new Set<CaseAction>([
  'accept-hand-over',
  'refuse-hand-over',
  'withdraw-hand-over',
  'end-with-proof',
  'reject-closure',
  'void-notice',
  'void-order',
  'reopen',
]);

/** Whether a step that is not open now is none of those one works towards. */
export const isAside = (action: string): boolean => ASIDE.has(action);

const rank = (action: CaseAction): number => {
  const at = ORDER.indexOf(action);
  return at === -1 ? ORDER.length : at;
};

/** The offers of a case with the most pressing first. */
export const inOrderOfWork = (offers: readonly CaseActionOffer[]): CaseActionOffer[] =>
  [...offers].sort((left, right) => rank(left.action) - rank(right.action));
