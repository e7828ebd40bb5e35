import type { FieldValues } from '../../domain/form/field';
import type { CaseAction } from '../../domain/case/transition';
import type { DateText, InstantText } from './records';

type Record_ = { documentId: string; rev: number };

export type CaseRecord = Record_ & {
  extra?: FieldValues;
  caseNo: string;
  state: string;
  round: number;
  origin: string;
  originReason: string | null;
  openedAt: InstantText;
  studentName: string | null;
  childNo: string;
  schoolCode: string | null;
  classCode: string | null;
  townCode: string | null;
  firstMissedAt: InstantText | null;
  persuaderStaffNo: string | null;
  persuaderName: string | null;
  cause: string | null;
  causeNote: string | null;
  whereabouts: string | null;
  whereaboutsNote: string | null;
  lastVisitOn: DateText | null;
  visitCount: number | null;
  noticeDocumentId: string | null;
  noticeNumber: string | null;
  orderDocumentId: string | null;
  orderNumber: string | null;
  reportDocumentId: string | null;
  deadlineOn: DateText | null;
  watchFrom: DateText | null;
  watchUntil: DateText | null;
  nextCheckOn: DateText | null;
  returnedOn: DateText | null;
  placement: string | null;
  closureKind: string | null;
  closureProposedBy: string | null;
  closureProposedAt: InstantText | null;
  closedAt: InstantText | null;
};

export type CaseEvent = Record_ & {
  seq: number;
  round: number;
  action: string;
  fromState: string | null;
  toState: string;
  at: InstantText;
  actorStaffNo: string | null;
  actorName: string | null;
  actorRole: string | null;
  note: string | null;
};

/** One school day of a case: where it stood and what was done. */
export type DailyLine = {
  date: DateText;
  state: string;
  stateLabel: string;
  round: number;
  visits: number;
  situation: string;
};

export type Participant = { name: string; unit: string };

export type Visit = Record_ & {
  round: number;
  seq: number;
  visitedOn: DateText;
  visitedAt: InstantText;
  way: string;
  place: string | null;
  participants: Participant[] | null;
  content: string;
  guardianOpinion: string | null;
  studentAttitude: string | null;
  promisedReturnOn: DateText | null;
  outcome: string;
  guardianSignature: 'SIGNED' | 'REFUSED' | 'ABSENT' | null;
  refusalWitness: string | null;
  photoCount: number | null;
  signatureCount: number | null;
  hasEvidence: boolean | null;
  recordedByName: string | null;
  extra?: FieldValues;
};

export type RenderState = 'RENDER_NONE' | 'RENDER_PENDING' | 'RENDER_READY' | 'RENDER_QUARANTINED';

export type OfficialDocument = Record_ & {
  kind: 'RETURN_NOTICE' | 'RETURN_ORDER' | 'ABSENCE_REPORT' | 'WRITTEN_REPORT';
  state: 'DOC_DRAFT' | 'DOC_AWAITING_COSIGNATURE' | 'DOC_SIGNED' | 'DOC_ISSUED' | 'DOC_VOIDED';
  documentNumber: string | null;
  title: string | null;
  issuerName: string | null;
  addressee: string | null;
  caseDocumentId: string | null;
  round: number | null;
  contentHash: string | null;
  deadlineDays: number | null;
  issuedOn: DateText | null;
  issuedByName: string | null;
  cosignDueAt: InstantText | null;
  cosignerStaffNo: string | null;
  cosignedByName: string | null;
  cosignedAt: InstantText | null;
  cosignedHash: string | null;
  receivedOn: DateText | null;
  deadlineOn: DateText | null;
  renderState: RenderState;
  renderNote: string | null;
  pdfSha256: string | null;
  pdfBytes: number | null;
  verificationCode: string | null;
  voidReason: string | null;
  schoolCode: string | null;
  childNo: string | null;
};

export type Service = Record_ & {
  officialDocumentId: string;
  way: string;
  servedOn: DateText;
  receivedOn: DateText;
  deadlineOn: DateText | null;
  place: string | null;
  receiverName: string | null;
  receiverRelation: string | null;
  witnessName: string | null;
  refusalReason: string | null;
  photoCount: number | null;
};

/** One thing this person could do with a case; `missing` says what stands in the way. */
export type CaseActionOffer = {
  action: CaseAction;
  title: string;
  allowed: boolean;
  missing: string[];
  /** Why there is nothing left to do, when it has been done already. */
  done: string | null;
  confirm?: string;
};

export type ActionResult = {
  data: {
    case: CaseRecord;
    document?: OfficialDocument;
    service?: Service;
    deadlineOn?: DateText;
    [more: string]: unknown;
  };
  meta?: { warnings?: { code: string; message: string; path?: string[] }[] };
};
