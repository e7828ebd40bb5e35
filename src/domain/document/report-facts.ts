import type { Instant } from '../kernel/instant';
import type { PlainDate } from '../kernel/plain-date';
import type { DocumentState } from './issuer';

/** What the inspector signed: the signature holds for this content only. */
export type Cosignature = { staffNo: string; signedHash: string };

/** A report of a school (48小时报告单 or 书面报告) that is about to leave it. */
export type ReportFacts = {
  /** SHA-256 of the content as it stands now, hexadecimal. */
  contentHash: string;
  cosignature: Cosignature | null;
  /** The report goes to the town of the household registration, in the district or outside it. */
  townCode: string | null;
  householdOutside: boolean;
};

/** A 48小时报告单 that is about to be prepared. */
export type AbsenceReportFacts = Pick<ReportFacts, 'townCode' | 'householdOutside'> & {
  /** A report of this round exists and is not voided. */
  reportStands: boolean;
};

/** Somebody is about to sign beside the school. */
export type CosigningFacts = {
  signer: { staffNo: string; certified: boolean };
  /** 责任督学 of the school on the day. */
  inspectorStaffNos: readonly string[];
  /** Named by 督导室 in their place; null when nobody was. */
  substituteStaffNo: string | null;
  contentHash: string;
  /** The hash of what the signer was shown. */
  signedHash: string;
};

/** 督导室 is about to name a substitute. */
export type SubstituteFacts = {
  substitute: { staffNo: string; certified: boolean };
  cosignDueAt: Instant | null;
  alreadySigned: boolean;
  now: Instant;
};

/** The 书面报告 after the notice was in vain. */
export type WrittenReportFacts = {
  /** A written report of this round was sent. */
  reportSent: boolean;
  receivedOn: PlainDate | null;
  deadlineOn: PlainDate | null;
  today: PlainDate;
};

/** 回执 of the town that received a written report, or of the addressee outside the district. */
export type ReceiptFacts = {
  documentState: DocumentState;
  issuedOn: PlainDate | null;
  /** Day of a receipt recorded earlier. */
  acknowledgedOn: PlainDate | null;
  receivedOn: PlainDate;
  receiverName: string | null;
  householdOutside: boolean;
  /** The school records it, not the town or the committee. */
  bySchool: boolean;
  /** Pictures of the receipt. */
  proofCount: number;
  today: PlainDate;
};

/** 备案 of a written report at the committee. */
export type FilingFacts = { documentState: DocumentState; filedOn: PlainDate | null };

/** A case that is about to go to the judicial authorities. */
export type JudicialFacts = {
  /** Setting judicial.legalBasis; blank while the district has none. */
  legalBasis: string;
  /** Of the standing order. */
  receivedOn: PlainDate | null;
  deadlineOn: PlainDate | null;
  today: PlainDate;
};
