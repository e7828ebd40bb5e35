/** Indexes for the scope filters, worklists and clock scans; each serves a named query in src/queries or src/jobs. */
export type LookupIndex = { name: string; table: string; columns: string; where?: string };

const scoped = (table: string, short: string): LookupIndex[] => [
  { name: `nol_${short}_school`, table, columns: 'school_code, id' },
  { name: `nol_${short}_class`, table, columns: 'class_code, id' },
  { name: `nol_${short}_town`, table, columns: 'town_code, id' },
  { name: `nol_${short}_child`, table, columns: 'child_no' },
];

export const LOOKUP_INDEXES: LookupIndex[] = [
  ...scoped('students', 'students').filter((index) => index.columns !== 'child_no'),
  { name: 'nol_students_residence', table: 'students', columns: 'residence_town_code, id' },
  { name: 'nol_students_zone', table: 'students', columns: 'zone_code, id' },
  ...scoped('guardians', 'guardians'),
  ...scoped('enrolments', 'enrolments'),
  ...scoped('absences', 'absences'),
  ...scoped('cases', 'cases'),
  { name: 'nol_cases_zone', table: 'cases', columns: 'zone_code, id' },
  ...scoped('persuasion_visits', 'visits'),
  ...scoped('official_documents', 'documents'),
  ...scoped('services_of_documents', 'services'),
  ...scoped('attachments', 'attachments'),
  ...scoped('case_events', 'events'),
  ...scoped('home_teachings', 'home_teachings'),
  ...scoped('home_teaching_sessions', 'home_teaching_sessions'),
  ...scoped('home_teaching_follow_ups', 'home_teaching_follow_ups'),
  { name: 'nol_attachments_owner', table: 'attachments', columns: 'owner_document_id' },
  { name: 'nol_visits_case', table: 'persuasion_visits', columns: 'case_document_id' },
  { name: 'nol_documents_case', table: 'official_documents', columns: 'case_document_id' },
  { name: 'nol_documents_number_desc', table: 'official_documents', columns: 'issued_at' },
  {
    name: 'nol_documents_pending',
    table: 'official_documents',
    columns: 'id',
    where: `render_state = 'RENDER_PENDING'`,
  },
  {
    name: 'nol_documents_cosigner',
    table: 'official_documents',
    columns: 'cosigner_staff_no',
    where: `state = 'DOC_AWAITING_COSIGNATURE'`,
  },
  {
    name: 'nol_absences_alert_due',
    table: 'absences',
    columns: 'alert_at',
    where: `state = 'ABSENCE_OPEN' and kind = 'UNEXCUSED' and alerted_at is null`,
  },
  {
    name: 'nol_absences_case_due',
    table: 'absences',
    columns: 'case_at',
    where: `state = 'ABSENCE_OPEN' and kind = 'UNEXCUSED' and case_document_id is null`,
  },
  {
    name: 'nol_cases_deadline',
    table: 'cases',
    columns: 'deadline_on',
    where: `state = 'CASE_NOTICE'`,
  },
  { name: 'nol_assignments_staff', table: 'responsibility_assignments', columns: 'staff_no' },
  { name: 'nol_assignments_child', table: 'responsibility_assignments', columns: 'child_no' },
  { name: 'nol_grants_staff', table: 'personal_grants', columns: 'staff_no' },
  { name: 'nol_classes_head', table: 'school_classes', columns: 'head_teacher_staff_no' },
  { name: 'nol_audit_record', table: 'audit_entries', columns: 'record_document_id' },
];
