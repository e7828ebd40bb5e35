import { homeVisits, placeContacts } from '../forms/descriptions/records/family';
import { childPlans, pairingRecords, pairings } from '../forms/descriptions/records/help';
import {
  homeTeachingFollowUps,
  homeTeachings,
  homeTeachingSessions,
} from '../forms/descriptions/records/home-teaching';
import { leadingGroups, responsibilityLetters } from '../forms/descriptions/records/pledge';
import { deferrals, enrolmentMovements } from '../forms/descriptions/records/schooling';
import { tipOffReferrals, tipOffs } from '../forms/descriptions/records/tip-offs';
import type { RecordKind } from './kind';

/** Every kind of record beside the case, in the order in which they are offered. */
export const RECORD_KINDS: readonly RecordKind[] = [
  childPlans,
  pairings,
  pairingRecords,
  homeVisits,
  placeContacts,
  homeTeachings,
  homeTeachingSessions,
  homeTeachingFollowUps,
  deferrals,
  enrolmentMovements,
  responsibilityLetters,
  leadingGroups,
  tipOffs,
  tipOffReferrals,
];

/** The kind of an address, e.g. 'home-visits'. */
export const kindOf = (plural: string): RecordKind | undefined =>
  RECORD_KINDS.find((kind) => kind.plural === plural);

/** What belongs to a child directly. */
export const KINDS_OF_CHILD: readonly RecordKind[] = RECORD_KINDS.filter(
  ({ owner }) => owner?.kind === 'student',
);
