import type { SchoolRow, StaffRow, TownRow } from '../rows/organisation';
import type { District } from '../rows/district';
import type {
  AttachmentRow,
  CaseEventRow,
  CaseRow,
  DocumentRow,
  ServiceRow,
  VisitRow,
} from '../rows/case-material';
import type { GuardianRow, StudentRow } from '../rows/people';

/** A case with everything that hangs on it, as the rules of its steps want to see it. */
export type CaseFile = {
  row: CaseRow;
  /** '个案 2026-000003（李明）' */
  name: string;
  student: StudentRow | null;
  guardian: GuardianRow | null;
  events: CaseEventRow[];
  visits: VisitRow[];
  documents: DocumentRow[];
  services: ServiceRow[];
  attachments: AttachmentRow[];
  district: Index;
};

export type Index = {
  now: number;
  towns: ReadonlyMap<string, TownRow>;
  schools: ReadonlyMap<string, SchoolRow>;
  staff: ReadonlyMap<string, StaffRow>;
  inspectors: District['assignments'];
};

function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

/** Sorts a district's case material into files, in the order of the cases. */
export function caseFiles(district: District): CaseFile[] {
  const caseOf = ({ caseDocumentId }: { caseDocumentId: string }): string => caseDocumentId;
  const events = groupBy(district.events, caseOf);
  const visits = groupBy(district.visits, caseOf);
  const documents = groupBy(district.documents, caseOf);
  const services = groupBy(district.services, caseOf);
  const attachments = groupBy(district.attachments, ({ childNo }) => childNo);
  const guardians = groupBy(district.guardians, ({ childNo }) => childNo);
  const students = new Map(district.students.map((student) => [student.childNo, student]));
  const index: Index = {
    now: Date.parse(district.asOf),
    towns: new Map(district.towns.map((row) => [row.code, row])),
    schools: new Map(district.schools.map((row) => [row.code, row])),
    staff: new Map(district.staff.map((row) => [row.staffNo, row])),
    inspectors: district.assignments.filter(({ kindCode }) => kindCode === 'INSPECTOR'),
  };
  return district.cases.map((row) => ({
    row,
    name: `个案 ${row.caseNo}（${row.studentName}）`,
    student: students.get(row.childNo) ?? null,
    guardian: guardians.get(row.childNo)?.[0] ?? null,
    events: [...(events.get(row.documentId) ?? [])].sort((a, b) => a.seq - b.seq),
    visits: visits.get(row.documentId) ?? [],
    documents: documents.get(row.documentId) ?? [],
    services: services.get(row.documentId) ?? [],
    attachments: attachments.get(row.childNo) ?? [],
    district: index,
  }));
}
