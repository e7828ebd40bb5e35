import type { ApplicationState } from '../../../domain/approval/states';
import type { DeferralKind } from '../../../domain/deferral/kinds';
import type { CONTACT_PARTNER_LABELS, CONTACT_WAY_LABELS } from '../../../domain/family/kinds';
import type { PUPIL_CATEGORY_LABELS } from '../../../domain/family/kinds';
import type { CourseWeek, TimetableEntry } from '../../../domain/home-teaching/facts';
import type {
  Disability,
  DisabilityLevel,
  HOME_TEACHING_KIND_LABELS,
  SATISFACTION_LABELS,
} from '../../../domain/home-teaching/kinds';
import type { LocalTime } from '../../../domain/kernel/instant';
import type { PlainDate } from '../../../domain/kernel/plain-date';
import type { MovementCheck, MovementKind } from '../../../domain/movement/kinds';
import type { HELPER_IDENTITY_LABELS } from '../../../domain/pairing/kinds';
import type { AttachmentRow } from './case-material';

/** What is kept about a child beside its cases, as in the content types; scope codes come from the child at the write. */
type OfChild = { documentId: string; childNo: string };
type Recorded = { recordedByStaffNo: string; recordedByName: string };
type Decided = {
  state: ApplicationState | 'ENDED';
  studentName: string;
  appliedOn: PlainDate;
  reason: string;
  decidedOn: PlainDate | null;
  decisionOpinion: string | null;
  decidedByStaffNo: string | null;
  decidedByName: string | null;
  appliedByStaffNo: string;
  appliedByName: string;
};
type Person = { name: string; unit?: string; staffNo?: string };

export type HomeVisitRow = OfChild &
  Recorded & {
    heldOn: PlainDate;
    startTime: LocalTime | null;
    endTime: LocalTime | null;
    way: 'HOME' | 'PHONE' | 'VIDEO';
    category: keyof typeof PUPIL_CATEGORY_LABELS;
    visitors: Person[];
    purpose: string;
    familySituation: string;
    content: string;
    measures: string;
    guardianOpinion: string;
    guardianSignature: 'SIGNED' | 'REFUSED' | 'ABSENT';
    followUpOn: PlainDate | null;
    photoCount: number;
    reviewOpinion: string | null;
    reviewedOn: PlainDate | null;
    reviewedByStaffNo: string | null;
    reviewedByName: string | null;
  };
export type PlaceContactRow = OfChild &
  Recorded & {
    heldOn: PlainDate;
    partner: keyof typeof CONTACT_PARTNER_LABELS;
    partnerName: string;
    partnerPost: string;
    way: keyof typeof CONTACT_WAY_LABELS;
    content: string;
    result: string;
    photoCount: number;
  };
export type PlanRow = OfChild &
  Recorded & {
    state: 'PLAN_RUNNING' | 'PLAN_FINISHED';
    situation: string;
    persuade: string;
    care: string;
    help: string;
    persuaderStaffNo: string | null;
    persuaderName: string;
    startsOn: PlainDate;
    dueOn: PlainDate | null;
    progress: string | null;
  };
export type PairingRow = OfChild &
  Recorded & {
    state: 'PAIRED' | 'UNPAIRED';
    helperStaffNo: string;
    helperName: string;
    helperPost: string;
    helperIdentity: keyof typeof HELPER_IDENTITY_LABELS;
    main: boolean;
    fromDate: PlainDate;
    situation: string;
    planText: string;
    endedOn: PlainDate | null;
    endReason: string;
    outcome: string | null;
  };
export type PairingRecordRow = OfChild &
  Recorded & {
    pairingDocumentId: string;
    heldOn: PlainDate;
    way: keyof typeof CONTACT_WAY_LABELS;
    content: string;
    solved: string;
    amountYuan: number | null;
    photoCount: number;
  };
export type HomeTeachingRow = OfChild &
  Decided & {
    kind: keyof typeof HOME_TEACHING_KIND_LABELS;
    disability: Disability;
    level: DisabilityLevel;
    assessment: string;
    guardianOpinion: string;
    schoolOpinion: string;
    centreOpinion: string;
    planText: string;
    teachers: Person[];
    timetable: TimetableEntry[];
    coursePlan: CourseWeek[];
    place: string;
    fromDate: PlainDate;
    toDate: PlainDate | null;
  };
export type SessionRow = OfChild &
  Recorded & {
    homeTeachingDocumentId: string;
    seq: number;
    taughtOn: PlainDate;
    startTime: LocalTime;
    endTime: LocalTime;
    minutes: number;
    lessons: number;
    makesUpFor: PlainDate | null;
    place: string;
    teachers: Person[];
    content: string;
    performance: string;
    guardianFeedback: string;
    guardianSignature: 'SIGNED';
    nextPlan: string;
    photoCount: number;
  };
export type FollowUpRow = OfChild &
  Recorded & {
    homeTeachingDocumentId: string;
    visitedOn: PlainDate;
    way: 'HOME' | 'PHONE' | 'VIDEO';
    visitors: Person[];
    lessonsHeld: boolean;
    satisfaction: keyof typeof SATISFACTION_LABELS;
    guardianOpinion: string;
    problems: string;
    measures: string;
    photoCount: number;
  };
export type DeferralRow = OfChild &
  Decided & {
    kind: DeferralKind;
    guardianName: string;
    entryDueOn: PlainDate | null;
    fromDate: PlainDate;
    toDate: PlainDate;
    certifier: string;
    certifierOpinion: string;
    proofCount: number;
  };
export type MovementRow = OfChild &
  Recorded & {
    kind: MovementKind;
    movedOn: PlainDate;
    otherSchoolName: string;
    otherPlace: string;
    reason: string;
    proofCount: number;
    confirmDueOn: PlainDate;
    check: MovementCheck;
    checkNote: string;
    checkedOn: PlainDate | null;
    checkedByStaffNo: string | null;
    checkedByName: string | null;
  };

/** A picture with its record; of a school's letter it has no child. */
export type RecordPictureRow = Omit<AttachmentRow, 'childNo'> & {
  childNo: string | null;
  schoolCode: string | null;
  zoneCode: string | null;
};
