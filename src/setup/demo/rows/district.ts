import type {
  AssignmentRow,
  ClassRow,
  SchoolRow,
  StaffRow,
  TownRow,
  VillageRow,
  ZoneRow,
} from './organisation';
import type { EnrolmentRow, GrantRow, GuardianRow, StudentRow } from './people';
import type {
  AbsenceRow,
  AttachmentRow,
  CaseEventRow,
  CaseRow,
  DocumentRow,
  ServiceRow,
  VisitRow,
} from './case-material';

/** Everything one load writes. `asOf` is the instant the district was made for. */
export type District = {
  asOf: string;
  zones: ZoneRow[];
  towns: TownRow[];
  villages: VillageRow[];
  schools: SchoolRow[];
  classes: ClassRow[];
  staff: StaffRow[];
  assignments: AssignmentRow[];
  students: StudentRow[];
  guardians: GuardianRow[];
  enrolments: EnrolmentRow[];
  grants: GrantRow[];
  absences: AbsenceRow[];
  cases: CaseRow[];
  events: CaseEventRow[];
  visits: VisitRow[];
  documents: DocumentRow[];
  services: ServiceRow[];
  attachments: AttachmentRow[];
  /** staffNo of those who get an account, in the order of the accounts file. */
  accountHolders: string[];
};
