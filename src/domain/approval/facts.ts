import type { Role } from '../kernel/actor';
import type { PlainDate } from '../kernel/plain-date';

/** What was granted to the child besides, as it is called, with its days; no end where none was set. */
export type OtherGrant = { what: string; from: PlainDate; to: PlainDate | null };

/** Who decides on an application for home teaching, deferral or suspension. */
export type ApproverFacts = {
  deciderRole: Role;
  deciderStaffNo: string;
  applicantStaffNo: string;
  /** Whether the town's government may decide besides the committee (义务教育法 第十一条第二款: 缓学、休学). */
  townMayDecide: boolean;
  /** The town is a 街道, which 义务教育法 第十一条 does not name. */
  subdistrict: boolean;
};

/** The decision, and what was asked for. */
export type ApprovalFacts = ApproverFacts & {
  decision: 'APPROVED' | 'NOT_APPROVED';
  opinion: string;
  fromDate: PlainDate;
  /** Last day that was asked for; null when no end was. */
  toDate: PlainDate | null;
  today: PlainDate;
  /** Granted and not ended, but for what this renews. */
  others: readonly OtherGrant[];
};
