import type { LocalTime } from '../kernel/instant';
import type { PlainDate } from '../kernel/plain-date';

/** A talk that took place: home visit, contact with town or village, meeting of a pairing. */
export type TalkFacts = { heldOn: PlainDate; today: PlainDate; content: string };

/** A home visit that is about to be recorded. */
export type HomeVisitFacts = TalkFacts & {
  startTime: LocalTime | null;
  endTime: LocalTime | null;
  /** When the next visit is planned. */
  followUpOn: PlainDate | null;
  /** 'HH:mm' now. */
  timeNow: LocalTime;
  atHome: boolean;
  visitors: number;
  photos: number;
  guardianSigned: boolean;
  /** Setting homeVisit.teachers. */
  teachers: number;
  recordedByStaffNo: string;
  /** Null until it is reviewed. */
  reviewedByStaffNo: string | null;
};
