import type { FieldValues } from '../../domain/form/field';
import type { ChecklistContent } from '../../domain/checklist/content';
import type { Prefilled } from '../../domain/checklist/prefill-sources';
import type { ItemAnswer } from '../../domain/inspection/answers';
import type {
  FindingState,
  InspectionState,
  PrincipalSignature,
  FindingAction,
} from '../../domain/inspection/states';
import type { DateText, InstantText } from './records';

export type Inspection = {
  documentId: string;
  rev: number;
  checklistCode: string;
  checklistVersion: number;
  checklistTitle: string | null;
  schoolCode: string;
  schoolName: string | null;
  zoneCode: string | null;
  state: InspectionState;
  inspectedOn: DateText | null;
  inspectorStaffNo: string;
  inspectorName: string;
  inspectorRole: string;
  companions: string | null;
  principalName: string | null;
  answers: Record<string, ItemAnswer> | null;
  principalSignature: PrincipalSignature | null;
  refusalWitness: string | null;
  answeredCount: number | null;
  score: number | null;
  possibleScore: number | null;
  findingCount: number | null;
  submittedAt: InstantText | null;
  revision: number;
  corrects: string | null;
  correctionReason: string | null;
  sheetDocumentId: string | null;
  /** What administrators added, by code. */
  extra?: FieldValues;
  updatedAt: InstantText;
};

export type Finding = {
  documentId: string;
  rev: number;
  inspectionDocumentId: string;
  itemCode: string;
  itemTitle: string;
  schoolCode: string;
  schoolName: string | null;
  zoneCode: string | null;
  description: string | null;
  foundOn: DateText;
  foundByStaffNo: string | null;
  foundByName: string | null;
  days: number | null;
  dueOn: DateText;
  state: FindingState;
  rectificationNote: string | null;
  rectificationProof: string[] | null;
  rectifiedOn: DateText | null;
  rectifiedByName: string | null;
  returnedCount: number;
  returnNote: string | null;
  acceptedOn: DateText | null;
  acceptedByName: string | null;
  acceptanceNote: string | null;
  /** What administrators added, by code. */
  extra?: FieldValues;
};

/** One step in the life of a finding. */
export type FindingEvent = {
  documentId: string;
  seq: number;
  action: FindingAction;
  at: InstantText;
  actorName: string | null;
  note: string | null;
  proof: string[] | null;
};

/** Everything the page of one inspection shows. */
export type InspectionSheet = {
  inspection: Inspection;
  checklist: ChecklistContent;
  school: { documentId: string; code: string; name: string; zoneName: string | null };
  prefilled: Readonly<Record<string, Prefilled | undefined>>;
  findings: readonly Finding[];
  editable: boolean;
};

/** A school the person may inspect. */
export type InspectableSchool = {
  documentId: string;
  code: string;
  name: string;
  zoneName: string | null;
  stage: string;
  lastInspectedOn: DateText | null;
  openFindings: number;
  /** On file; null when there is none. */
  principalName: string | null;
};
