import type { PlainDate } from '../../../domain/kernel/plain-date';
import type { LETTER_LEVEL_LABELS } from '../../../domain/pledge/kinds';
import type {
  ReferralTarget,
  TIP_OFF_KIND_LABELS,
  TIP_OFF_RESULT_LABELS,
  TipOffState,
} from '../../../domain/tip-off/kinds';

/** Letters and leading groups of schools, and what the public reported. */
type OfSchool = {
  documentId: string;
  schoolCode: string;
  zoneCode: string | null;
  schoolName: string;
  schoolYear: string;
  proofCount: number;
  recordedByStaffNo: string;
  recordedByName: string;
};
export type LetterRow = OfSchool & {
  letterLevel: keyof typeof LETTER_LEVEL_LABELS;
  superiorName: string;
  signerName: string;
  signerPost: string;
  duties: string;
  signedOn: PlainDate;
};
export type LeadingGroupRow = OfSchool & {
  headStaffNo: string;
  members: { name: string; duty: string }[];
  planText: string;
  filedOn: PlainDate;
};
export type TipOffRow = {
  documentId: string;
  tipOffNo: string;
  source: 'WEB' | 'HOTLINE' | 'LETTER' | 'WALK_IN';
  kind: keyof typeof TIP_OFF_KIND_LABELS;
  state: TipOffState;
  /** ISO UTC. */
  receivedAt: string;
  content: string;
  accusedSchoolCode: string | null;
  accusedName: string | null;
  childClue: string | null;
  /** Sealed at the write; null: anonymous. */
  reporter: { name: string; phone: string } | null;
  dueOn: PlainDate;
  acceptedOn: PlainDate | null;
  acceptedByStaffNo: string | null;
  acceptedByName: string | null;
  answeredOn: PlainDate | null;
  outcome: keyof typeof TIP_OFF_RESULT_LABELS | null;
  result: string | null;
  closedOn: PlainDate | null;
  closedByName: string | null;
  caseDocumentId: string | null;
  childNo: string | null;
};
export type MessageRow = {
  documentId: string;
  tipOffDocumentId: string;
  seq: number;
  side: 'REPORTER' | 'OFFICE';
  text: string;
  at: string;
  authorName: string | null;
};
export type ReferralRow = {
  documentId: string;
  tipOffDocumentId: string;
  tipOffNo: string;
  state: 'REFERRAL_OPEN' | 'REFERRAL_ANSWERED';
  target: ReferralTarget;
  targetName: string;
  summary: string;
  dueOn: PlainDate;
  sentOn: PlainDate;
  sentByName: string;
  answer: string | null;
  answeredOn: PlainDate | null;
  answeredByStaffNo: string | null;
  answeredByName: string | null;
  schoolCode: string | null;
  zoneCode: string | null;
  townCode: string | null;
};
