/** Tables of material and audit rows: no statement changes them unless the guard opened its gate in the same transaction. */
export const GATED_TABLES = [
  'students',
  'guardians',
  'enrolments',
  'personal_grants',
  'absences',
  'roll_calls',
  'cases',
  'case_events',
  'persuasion_visits',
  'official_documents',
  'services_of_documents',
  'attachments',
  'audit_entries',
  'document_template_versions',
  'home_teachings',
  'home_teaching_sessions',
  'home_teaching_follow_ups',
  'checklists',
  'checklist_versions',
  'inspections',
  'findings',
  'finding_events',
  'custom_types',
];

/** Rows that are never changed or removed, not even by the guard: the history of a case, and the audit. */
export const APPEND_ONLY_TABLES = [
  'case_events',
  'audit_entries',
  'services_of_documents',
  'finding_events',
];

/** Columns fixed once they hold a value: what a paper or a child's number says can't be rewritten later. */
export const FROZEN_COLUMNS: Record<string, string[]> = {
  students: ['child_no'],
  cases: ['child_no', 'case_no', 'opened_at'],
  official_documents: [
    'series',
    'year',
    'number',
    'document_number',
    'issued_on',
    'issued_at',
    'cosigned_hash',
    'pdf_sha_256',
    'pdf_file_key',
    'received_on',
    'deadline_on',
    'receipt_name',
    'receipt_opinion',
    'filed_on',
    'filed_by_name',
    'voided_at',
    'void_reason',
  ],
  attachments: ['sha_256', 'file_key'],
  checklists: ['code'],
  findings: [
    'item_code',
    'item_title',
    'description',
    'school_code',
    'found_on',
    'found_by_staff_no',
    'days',
    'due_on',
    'accepted_on',
  ],
  field_definitions: ['record_type', 'code'],
};

/** What a paper says and who answers for it: frozen together from the moment it is issued, and for good when it is voided. */
export const FROZEN_WHEN_ISSUED = [
  'data_cipher',
  'data_hash',
  'content_hash',
  'form',
  'form_version',
  'kind',
  'title',
  'addressee',
  'issuer_type',
  'issuer_code',
  'issuer_name',
  'issued_by_staff_no',
  'issued_by_name',
  'deadline_days',
  'verification_code',
  'case_document_id',
  'child_no',
  'round',
];

/** Rows that end by a state and are never removed: a missing one would be a gap in the numbers, or papers of nobody. */
export const KEPT_TABLES = [
  'students',
  'cases',
  'official_documents',
  'document_template_versions',
  'home_teaching_sessions',
  'checklists',
  'checklist_versions',
  'inspections',
  'findings',
  'field_definitions',
  'custom_types',
];

/** Versions of templates and checklists, and sheets of inspections: these columns are fixed from the moment the row is a DRAFT no more, and it never is one again. */
export const FROZEN_AFTER_DRAFT: Record<string, string[]> = {
  document_template_versions: [
    'template_code',
    'version',
    'source',
    'published_on',
    'published_by_name',
  ],
  checklist_versions: [
    'checklist_code',
    'version',
    'content',
    'published_on',
    'published_by_name',
    'note',
  ],
  inspections: [
    'checklist_code',
    'checklist_version',
    'school_code',
    'inspected_on',
    'inspector_staff_no',
    'inspector_name',
    'inspector_role',
    'companions',
    'principal_name',
    'principal_signature',
    'refusal_witness',
    'principal_signature_id',
    'inspector_signature_id',
    'answers',
    'prefilled',
    'score',
    'possible_score',
    'content_hash',
    'submitted_at',
    'revision',
    'corrects',
    'correction_reason',
    'sheet_document_id',
  ],
};

export const CHECKS: { name: string; table: string; condition: string }[] = [
  { name: 'nol_case_round', table: 'cases', condition: 'round >= 1' },
  {
    name: 'nol_document_number_positive',
    table: 'official_documents',
    condition: 'number is null or number >= 1',
  },
  {
    name: 'nol_document_issued_whole',
    table: 'official_documents',
    condition: `state <> 'DOC_ISSUED' or (issued_on is not null and data_hash is not null)`,
  },
  {
    name: 'nol_absence_ended_whole',
    table: 'absences',
    condition: `state <> 'ABSENCE_ENDED' or ended_on is not null`,
  },
  { name: 'nol_student_gender', table: 'students', condition: `gender in ('MALE','FEMALE')` },
];
