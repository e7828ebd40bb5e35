import type { ApplicationState } from '../approval/states';
import type { PlainDate } from '../kernel/plain-date';
import type { DeferralKind } from './kinds';

/** An application for deferral or suspension that is about to be written. */
export type DeferralFacts = {
  kind: DeferralKind;
  state: ApplicationState;
  reason: string;
  fromDate: PlainDate;
  toDate: PlainDate;
  certifier: string;
  proofs: number;
  appliedOn: PlainDate;
  /** End of the one that this renews; null for a first application. */
  renewsUntil: PlainDate | null;
  /** End of another one of the child that is granted and runs, but for the one that this renews; null when there is none. */
  runningUntil: PlainDate | null;
  maxMonths: number;
  renewBeforeDays: number;
  /** A renewal may be asked for from so many days before the end. */
  renewWithinDays: number;
  exemptionAllowed: boolean;
};

/** A deferral or suspension that runs, and when somebody last asked after the child. */
export type FollowUpFacts = {
  fromDate: PlainDate;
  /** Day of the last home visit or contact with town or village about the child; null when there was none. */
  lastFollowedUpOn: PlainDate | null;
  today: PlainDate;
  /** Setting deferral.followUpDays. */
  followUpDays: number;
};
