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

const rank = (action: CaseAction): number => {
  const at = ORDER.indexOf(action);
  return at === -1 ? ORDER.length : at;
};

/** The offers of a case with the most pressing first. */
export const inOrderOfWork = (offers: readonly CaseActionOffer[]): CaseActionOffer[] =>
  [...offers].sort((left, right) => rank(left.action) - rank(right.action));
