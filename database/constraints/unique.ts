/**
 * What must be true once only. Strapi's own `unique: true` is a SELECT before the INSERT and no constraint, and NOT NULL or DEFAULT
 * set by SQL is reverted by its schema sync; partial unique indexes survive.
 */
export type UniqueIndex = { name: string; table: string; columns: string; where?: string };

const OPEN_CASE = `state not in ('CASE_CLOSED','END_SICK_LEAVE','END_TRANSFERRED','END_OUT_OF_PROVINCE','END_SUSPENDED','END_DEFERRED','END_HOME_TEACHING','END_OVER_AGE','END_GRADUATED','END_ABROAD','END_DECEASED','END_FALSE_ALARM','END_DUPLICATE')`;

export const UNIQUE_INDEXES: UniqueIndex[] = [
  { name: 'nol_zone_code', table: 'zones', columns: 'code' },
  { name: 'nol_town_code', table: 'towns', columns: 'code' },
  { name: 'nol_village_code', table: 'villages', columns: 'code' },
  { name: 'nol_school_code', table: 'schools', columns: 'code' },
  { name: 'nol_class_code', table: 'school_classes', columns: 'code' },
  { name: 'nol_staff_no', table: 'staff_members', columns: 'staff_no' },
  {
    name: 'nol_staff_account',
    table: 'staff_members',
    columns: 'account_id',
    where: 'account_id is not null',
  },
  { name: 'nol_kind_code', table: 'assignment_kinds', columns: 'code' },
  { name: 'nol_field_code', table: 'field_definitions', columns: 'record_type, code' },
  { name: 'nol_setting_day', table: 'settings', columns: 'key, valid_from' },
  { name: 'nol_calendar_day', table: 'calendar_days', columns: 'date' },
  { name: 'nol_student_child_no', table: 'students', columns: 'child_no' },
  {
    name: 'nol_student_id_hash',
    table: 'students',
    columns: 'id_hash',
    where: 'id_hash is not null',
  },
  {
    name: 'nol_absence_one_open_per_child',
    table: 'absences',
    columns: 'child_no',
    where: `state = 'ABSENCE_OPEN'`,
  },
  { name: 'nol_roll_call_once', table: 'roll_calls', columns: 'class_code, date, session' },
  { name: 'nol_case_no', table: 'cases', columns: 'case_no' },
  { name: 'nol_case_one_open_per_child', table: 'cases', columns: 'child_no', where: OPEN_CASE },
  { name: 'nol_event_seq', table: 'case_events', columns: 'case_document_id, seq' },
  {
    name: 'nol_event_once',
    table: 'case_events',
    columns: 'case_document_id, idempotency_key',
    where: 'idempotency_key is not null',
  },
  { name: 'nol_visit_seq', table: 'persuasion_visits', columns: 'case_document_id, round, seq' },
  {
    name: 'nol_document_number',
    table: 'official_documents',
    columns: 'issuer_code, series, year, number',
    where: 'number is not null',
  },
  {
    name: 'nol_document_one_notice_per_round',
    table: 'official_documents',
    columns: 'case_document_id, round',
    where: `kind = 'RETURN_NOTICE' and state <> 'DOC_VOIDED'`,
  },
  {
    name: 'nol_document_one_report_per_round',
    table: 'official_documents',
    columns: 'case_document_id, round',
    where: `kind = 'ABSENCE_REPORT' and state <> 'DOC_VOIDED'`,
  },
  {
    name: 'nol_home_teaching_one_running',
    table: 'home_teachings',
    columns: 'child_no',
    where: `state in ('APPLIED','APPROVED')`,
  },
  {
    name: 'nol_home_session_seq',
    table: 'home_teaching_sessions',
    columns: 'home_teaching_document_id, seq',
  },
  {
    name: 'nol_document_one_order_per_round',
    table: 'official_documents',
    columns: 'case_document_id, round',
    where: `kind = 'RETURN_ORDER' and state <> 'DOC_VOIDED'`,
  },
  {
    name: 'nol_document_one_written_report_per_round',
    table: 'official_documents',
    columns: 'case_document_id, round',
    where: `kind = 'WRITTEN_REPORT' and state <> 'DOC_VOIDED'`,
  },
  {
    name: 'nol_pairing_one_main_helper',
    table: 'pairings',
    columns: 'child_no',
    where: `main and state = 'PAIRED'`,
  },
  {
    name: 'nol_plan_one_running',
    table: 'child_plans',
    columns: 'child_no',
    where: `state = 'PLAN_RUNNING'`,
  },
  {
    name: 'nol_deferral_one_asked',
    table: 'deferrals',
    columns: 'child_no',
    where: `state = 'APPLIED'`,
  },
  {
    name: 'nol_alarm_one_raised',
    table: 'alarms',
    columns: 'kind, subject',
    where: `state = 'RAISED'`,
  },
  { name: 'nol_tip_off_no', table: 'tip_offs', columns: 'tip_off_no' },
  { name: 'nol_tip_off_code', table: 'tip_offs', columns: 'code_hash' },
  {
    name: 'nol_tip_off_message_seq',
    table: 'tip_off_messages',
    columns: 'tip_off_document_id, seq',
  },
  { name: 'nol_service_once', table: 'services_of_documents', columns: 'official_document_id' },
  { name: 'nol_checklist_code', table: 'checklists', columns: 'code' },
  {
    name: 'nol_checklist_version',
    table: 'checklist_versions',
    columns: 'checklist_code, version',
  },
  {
    name: 'nol_checklist_one_draft',
    table: 'checklist_versions',
    columns: 'checklist_code',
    where: `state = 'DRAFT'`,
  },
  {
    name: 'nol_checklist_one_published',
    table: 'checklist_versions',
    columns: 'checklist_code',
    where: `state = 'PUBLISHED'`,
  },
  {
    name: 'nol_inspection_one_draft',
    table: 'inspections',
    columns: 'inspector_staff_no, school_code, checklist_code',
    where: `state = 'DRAFT' and corrects is null`,
  },
  {
    name: 'nol_inspection_one_correction',
    table: 'inspections',
    columns: 'corrects',
    where: `corrects is not null and state <> 'DISCARDED'`,
  },
  {
    name: 'nol_finding_event_seq',
    table: 'finding_events',
    columns: 'finding_document_id, seq',
  },
  {
    name: 'nol_finding_event_once',
    table: 'finding_events',
    columns: 'finding_document_id, idempotency_key',
    where: 'idempotency_key is not null',
  },
  {
    name: 'nol_template_version',
    table: 'document_template_versions',
    columns: 'template_code, version',
  },
  {
    name: 'nol_template_one_draft',
    table: 'document_template_versions',
    columns: 'template_code',
    where: `state = 'DRAFT'`,
  },
  {
    name: 'nol_template_one_published',
    table: 'document_template_versions',
    columns: 'template_code',
    where: `state = 'PUBLISHED'`,
  },
  { name: 'nol_custom_type_name', table: 'custom_types', columns: 'name' },
  { name: 'nol_custom_type_plural', table: 'custom_types', columns: 'plural' },
];
