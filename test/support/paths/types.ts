type MaterialType = readonly [uid: string, table: string, write: object];

/** Material of which a fresh demo has no row. */
const BEGINS_EMPTY: readonly MaterialType[] = [
  ['api::home-teaching.home-teaching', 'home_teachings', { state: 'APPROVED' }],
  ['api::home-teaching-session.home-teaching-session', 'home_teaching_sessions', { lessons: 9 }],
  ['api::inspection.inspection', 'inspections', { score: 100 }],
  ['api::finding.finding', 'findings', { state: 'ACCEPTED' }],
  ['api::tip-off.tip-off', 'tip_offs', { state: 'TIP_CLOSED' }],
  ['api::tip-off-referral.tip-off-referral', 'tip_off_referrals', { answer: '改写' }],
  ['api::home-visit.home-visit', 'home_visits', { content: '改写' }],
  ['api::pairing.pairing', 'pairings', { state: 'UNPAIRED' }],
  ['api::child-plan.child-plan', 'child_plans', { persuade: '改写' }],
  ['api::deferral.deferral', 'deferrals', { state: 'APPROVED' }],
  ['api::enrolment-movement.enrolment-movement', 'enrolment_movements', { check: 'FOUND_TRUE' }],
  ['api::responsibility-letter.responsibility-letter', 'responsibility_letters', { duties: '改' }],
  ['api::leading-group.leading-group', 'leading_groups', { planText: '改' }],
  ['api::alarm.alarm', 'alarms', { state: 'SETTLED' }],
];

/** Material that the demo has rows of. */
export const MATERIAL_OF_DEMO: readonly MaterialType[] = [
  ['api::student.student', 'students', { name: '改名', childNo: 'C9' }],
  ['api::guardian.guardian', 'guardians', { name: '改名' }],
  ['api::enrolment.enrolment', 'enrolments', { schoolCode: 'S001' }],
  ['api::personal-grant.personal-grant', 'personal_grants', { staffNo: 'W00776' }],
  ['api::absence.absence', 'absences', { state: 'ABSENCE_ENDED' }],
  ['api::case.case', 'cases', { state: 'CASE_CLOSED' }],
  ['api::case-event.case-event', 'case_events', { note: '改写' }],
  ['api::persuasion-visit.persuasion-visit', 'persuasion_visits', { photoCount: 9 }],
  ['api::official-document.official-document', 'official_documents', { number: 99 }],
  ['api::service-of-document.service-of-document', 'services_of_documents', { place: '改' }],
  ['api::attachment.attachment', 'attachments', { sha256: '0'.repeat(64) }],
  ['api::checklist-version.checklist-version', 'checklist_versions', { content: {} }],
  ['api::audit-entry.audit-entry', 'audit_entries', { action: 'nothing' }],
];

/** Material of children and papers: written by use cases alone; every other path is shut, whatever is written. */
export const MATERIAL: readonly MaterialType[] = [...MATERIAL_OF_DEMO, ...BEGINS_EMPTY];

/** Types that administrators edit row by row in the panel: each rule is asked on every path. */
export const REFERENCE: readonly string[] = [
  'api::setting.setting',
  'api::calendar-day.calendar-day',
  'api::school-term.school-term',
  'api::responsibility-assignment.responsibility-assignment',
];
