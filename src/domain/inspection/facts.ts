import type { ChecklistContent } from '../checklist/content';
import type { PlainDate } from '../kernel/plain-date';
import type { PeopleFacts } from '../text/rules/person-named.rule';
import type { Answers } from './answers';
import type { FindingState, InspectionState, PrincipalSignature } from './states';

/** A sheet at the moment it is handed in. */
export type SubmissionFacts = PeopleFacts & {
  readonly content: ChecklistContent;
  readonly answers: Answers;
  readonly inspectedOn: PlainDate;
  readonly today: PlainDate;
  readonly principalSignature: PrincipalSignature | null;
  readonly refusalWitness: string | null;
  readonly inspectorSigned: boolean;
};

/** A sheet at any change: its day, and what it was before. */
export type SheetFacts = {
  readonly inspectedOn: PlainDate;
  readonly today: PlainDate;
  readonly stateBefore: InspectionState | null;
  readonly state: InspectionState;
};

/** A correction of a sheet that was handed in. */
export type CorrectionFacts = {
  readonly stateOfCorrected: InspectionState;
  readonly reason: string | null;
};

/** Who goes to inspect which school. */
export type RecusalFacts = {
  readonly inspectorSchoolCode: string | null;
  readonly schoolCode: string;
};

/** A version of a checklist from its publication on. */
export type PublishedVersion = {
  readonly version: number;
  readonly publishedOn: PlainDate;
  readonly inUse: boolean;
};

/** A sheet that was begun without network, when it reaches the platform. */
export type BegunFacts = {
  /** The version that the device had. */
  readonly version: number;
  readonly begunOn: PlainDate;
  readonly today: PlainDate;
  /** Every version of the checklist that was ever published. */
  readonly published: readonly PublishedVersion[];
  /** How many days a sheet may wait on a device. */
  readonly waitDays: number;
};

/** A finding at a change of its state. */
export type FindingFacts = {
  readonly stateBefore: FindingState;
  readonly state: FindingState;
  /** What was written with this step, and how many files stand behind it. */
  readonly note: string;
  readonly proofCount: number;
  /** The one who acts belongs to the school that was inspected. */
  readonly ofInspectedSchool: boolean;
  /** They found it themselves, or follow findings for the committee. */
  readonly mayRecheck: boolean;
  readonly dueOn: PlainDate;
  readonly today: PlainDate;
};
