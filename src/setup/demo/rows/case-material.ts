import type { Placement } from '../../../domain/case/placement';
import type { AbsenceClock } from '../../../domain/absence/clock';
import type { CaseState } from '../../../domain/case/states';
import type { PlainDate } from '../../../domain/kernel/plain-date';

/** Absences, cases and what hangs on them. Instants are ISO UTC. */
export type Session = 'AM' | 'PM';
export type AbsenceRow = {
  documentId: string;
  childNo: string;
  firstMissedOn: PlainDate;
  firstSession: Session;
  firstMissedAt: string;
  kind: 'UNEXCUSED' | 'LEAVE';
  state: 'ABSENCE_OPEN' | 'ABSENCE_ENDED';
  endedOn: PlainDate | null;
  endedSession: Session | null;
  endedAt: string | null;
  leaveReason: string | null;
  leaveUntil: PlainDate | null;
  reason: string | null;
  clockMode: AbsenceClock['mode'] | null;
  alertAt: string | null;
  caseAt: string | null;
  alertedAt: string | null;
  caseDocumentId: string | null;
  reportedByStaffNo: string | null;
};
/** Where the child belonged when the case opened; what hangs on the case carries the same codes. */
export type ScopeCodes = {
  schoolCode: string | null;
  classCode: string | null;
  zoneCode: string | null;
  townCode: string | null;
  residenceTownCode: string | null;
};
export type CaseRow = {
  documentId: string;
  caseNo: string;
  childNo: string;
  state: CaseState;
  round: number;
  origin:
    | 'ABSENCE'
    | 'NOT_REGISTERED'
    | 'NAME_WITHOUT_PERSON'
    | 'TIP_OFF'
    | 'CAMPAIGN'
    | 'HOME_TEACHING_ENDED'
    | 'DEFERRAL_ENDED'
    | 'BY_HAND';
  originReason: string | null;
  openedAt: string;
  studentName: string;
  firstMissedAt: string | null;
  absenceDocumentId: string | null;
  authorSchoolCode: string | null;
  persuaderStaffNo: string | null;
  persuaderName: string | null;
  cause: string | null;
  causeNote: string | null;
  whereabouts: string | null;
  whereaboutsNote: string | null;
  lastVisitOn: PlainDate | null;
  visitCount: number;
  noticeDocumentId: string | null;
  noticeNumber: string | null;
  orderDocumentId: string | null;
  orderNumber: string | null;
  reportDocumentId: string | null;
  deadlineOn: PlainDate | null;
  watchFrom: PlainDate | null;
  watchUntil: PlainDate | null;
  nextCheckOn: PlainDate | null;
  returnedOn: PlainDate | null;
  placement: Placement | null;
  closureKind: string | null;
  escalationLevel: number;
  duplicateOfCaseNo: string | null;
  duplicateOfCaseDocumentId: string | null;
  closureProposedBy: string | null;
  closureProposedAt: string | null;
  closedAt: string | null;
  previousCaseDocumentId: string | null;
} & ScopeCodes;
export type CaseEventRow = {
  caseDocumentId: string;
  seq: number;
  round: number;
  action: string;
  fromState: CaseState | null;
  toState: CaseState;
  at: string;
  actorStaffNo: string | null;
  actorName: string;
  actorRole: string | null;
  note: string | null;
  evidence: Record<string, unknown> | null;
};
export type VisitRow = {
  documentId: string;
  caseDocumentId: string;
  round: number;
  seq: number;
  visitedOn: PlainDate;
  visitedAt: string;
  way: 'HOME' | 'PHONE' | 'VIDEO' | 'INTERVIEW' | 'AWAY';
  place: string;
  participants: { name: string; unit: string }[];
  content: string;
  guardianOpinion: string | null;
  studentAttitude: string | null;
  promisedReturnOn: PlainDate | null;
  outcome: 'PROMISED' | 'REFUSED' | 'NOT_FOUND' | 'RETURNED' | 'OTHER';
  guardianSignature: 'SIGNED' | 'REFUSED' | 'ABSENT';
  refusalWitness: string | null;
  photoCount: number;
  signatureCount: number;
  recordedByStaffNo: string;
  recordedByName: string;
};
/** A synthetic picture by its name in the demo's picture set; the loader gives it its file. */
export type AttachmentRow = {
  documentId: string;
  ownerType: string;
  ownerDocumentId: string;
  purpose: 'PHOTO' | 'GUARDIAN_SIGNATURE' | 'STUDENT_SIGNATURE' | 'PROOF' | 'RECEIPT';
  picture: string;
  childNo: string;
  takenAt: string;
  uploadedByStaffNo: string;
};
export type DocumentRow = {
  documentId: string;
  kind: 'RETURN_NOTICE' | 'RETURN_ORDER' | 'ABSENCE_REPORT';
  state: 'DOC_AWAITING_COSIGNATURE' | 'DOC_ISSUED' | 'DOC_VOIDED';
  series: string | null;
  year: number | null;
  number: number | null;
  documentNumber: string | null;
  title: string;
  issuerType: 'SCHOOL' | 'TOWN' | 'COMMITTEE';
  issuerCode: string;
  issuerName: string;
  addressee: string;
  caseDocumentId: string;
  round: number;
  form: string;
  formVersion: number;
  /** What the form prints; frozen and sealed at the write. */
  data: Record<string, unknown>;
  deadlineDays: number | null;
  issuedOn: PlainDate | null;
  issuedAt: string | null;
  issuedByStaffNo: string | null;
  issuedByName: string | null;
  cosignDueAt: string | null;
  cosignerStaffNo: string | null;
  cosignedByStaffNo: string | null;
  cosignedByName: string | null;
  cosignedAt: string | null;
  receivedOn: PlainDate | null;
  deadlineOn: PlainDate | null;
  verificationCode: string | null;
  voidReason: string | null;
  voidedAt: string | null;
};
export type ServiceRow = {
  documentId: string;
  officialDocumentId: string;
  caseDocumentId: string;
  way: 'DIRECT' | 'CO_RESIDENT' | 'LEFT' | 'POST' | 'ELECTRONIC' | 'PUBLIC_NOTICE';
  servedOn: PlainDate;
  receivedOn: PlainDate;
  deadlineOn: PlainDate;
  place: string;
  receiverName: string | null;
  receiverRelation: string | null;
  proxyReason: string | null;
  refusalReason: string | null;
  witnessName: string | null;
  witnessUnit: string | null;
  consentOn: PlainDate | null;
  postNumber: string | null;
  publishedIn: string | null;
  servers: string[];
  photoCount: number;
  recordedByStaffNo: string;
};
