/** How a record type looks in the panel: its title, its columns and the order of its list. */
export type RecordView = {
  /** The attribute that names a record where another one points to it. */
  title: string;
  columns: string[];
  sortBy: string;
  sortOrder: 'ASC' | 'DESC';
};

const view = (
  title: string,
  columns: string,
  sortBy: string,
  sortOrder: 'ASC' | 'DESC' = 'ASC',
): RecordView => ({
  title,
  columns: columns.split(' '),
  sortBy,
  sortOrder,
});

const newestFirst = (title: string, columns: string, sortBy: string): RecordView =>
  view(title, columns, sortBy, 'DESC');

/** The shipped views. An administrator's own arrangement stays until a shipped one changes (seed-record-views). */
export const RECORD_VIEWS: Record<string, RecordView> = {
  'api::case.case': newestFirst(
    'caseNo',
    'caseNo studentName state schoolCode townCode persuaderName deadlineOn openedAt',
    'openedAt',
  ),
  'api::case-event.case-event': newestFirst(
    'action',
    'at action fromState toState actorName note',
    'at',
  ),
  'api::roll-call.roll-call': newestFirst(
    'date',
    'date session schoolCode classCode present absent onLeave takenByName takenAt',
    'takenAt',
  ),
  'api::persuasion-visit.persuasion-visit': newestFirst(
    'visitedOn',
    'visitedOn way place outcome guardianSignature hasEvidence recordedByName schoolCode',
    'visitedOn',
  ),
  'api::official-document.official-document': newestFirst(
    'documentNumber',
    'documentNumber kind state issuerName addressee issuedOn deadlineOn renderState',
    'issuedOn',
  ),
  'api::service-of-document.service-of-document': newestFirst(
    'servedOn',
    'servedOn way receivedOn deadlineOn receiverName witnessName schoolCode',
    'servedOn',
  ),
  'api::student.student': view(
    'name',
    'childNo name gender birthDate idMask schoolCode grade schoolingState',
    'childNo',
  ),
  'api::guardian.guardian': view(
    'name',
    'name relationship phoneMask idMask childNo schoolCode',
    'childNo',
  ),
  'api::enrolment.enrolment': newestFirst(
    'kind',
    'childNo kind schoolCode fromDate toDate reason',
    'fromDate',
  ),
  'api::absence.absence': newestFirst(
    'firstMissedOn',
    'firstMissedOn firstSession childNo schoolCode kind state alertAt endedOn',
    'firstMissedOn',
  ),
  'api::attachment.attachment': newestFirst(
    'fileName',
    'fileName purpose mime bytes takenAt uploadedByStaffNo schoolCode',
    'createdAt',
  ),
  'api::audit-entry.audit-entry': newestFirst(
    'action',
    'at actorName actorRole action recordType recordRev schoolCode',
    'at',
  ),
  'api::inspection.inspection': newestFirst(
    'schoolName',
    'inspectedOn schoolName checklistTitle state inspectorName findingCount revision submittedAt',
    'inspectedOn',
  ),
  'api::finding.finding': newestFirst(
    'itemTitle',
    'foundOn schoolName itemTitle state dueOn returnedCount foundByName acceptedOn',
    'foundOn',
  ),
  'api::finding-event.finding-event': newestFirst(
    'action',
    'at action fromState toState actorName note',
    'at',
  ),
  'api::personal-grant.personal-grant': newestFirst(
    'reason',
    'staffNo childNo fromDate toDate reason',
    'fromDate',
  ),
  'api::responsibility-assignment.responsibility-assignment': view(
    'staffName',
    'kindCode staffName zoneCode schoolCode townCode childNo fromDate toDate',
    'kindCode',
  ),
  'api::assignment-kind.assignment-kind': view(
    'name',
    'code name target opensScope needsCertificate',
    'orderNo',
  ),
  'api::staff.staff': view(
    'name',
    'staffNo name role post schoolCode zoneCode certified active',
    'staffNo',
  ),
  'api::school.school': view('name', 'code name stage zoneCode townCode documentPrefix', 'orderNo'),
  'api::school-class.school-class': view(
    'name',
    'code name grade entryYear schoolCode headTeacherStaffNo active',
    'code',
  ),
  'api::zone.zone': view('name', 'code name orderNo', 'orderNo'),
  'api::town.town': view('name', 'code name kind documentPrefix contactName', 'orderNo'),
  'api::village.village': view('name', 'code name kind townCode', 'code'),
  'api::home-teaching.home-teaching': newestFirst(
    'studentName',
    'studentName kind state disability level schoolCode fromDate toDate decidedByName',
    'appliedOn',
  ),
  'api::home-teaching-session.home-teaching-session': newestFirst(
    'taughtOn',
    'taughtOn childNo lessons minutes guardianSignature recordedByName schoolCode',
    'taughtOn',
  ),
  'api::home-teaching-follow-up.home-teaching-follow-up': newestFirst(
    'visitedOn',
    'visitedOn childNo way lessonsHeld satisfaction recordedByName schoolCode',
    'visitedOn',
  ),
  'api::responsibility-letter.responsibility-letter': newestFirst(
    'signerName',
    'schoolName schoolYear letterLevel signerName signedOn proofCount',
    'signedOn',
  ),
  'api::leading-group.leading-group': newestFirst(
    'schoolName',
    'schoolName schoolYear headStaffNo filedOn proofCount',
    'filedOn',
  ),
  'api::home-visit.home-visit': newestFirst(
    'heldOn',
    'heldOn childNo category way recordedByName followUpOn schoolCode',
    'heldOn',
  ),
  'api::place-contact.place-contact': newestFirst(
    'heldOn',
    'heldOn childNo partner partnerName way recordedByName schoolCode',
    'heldOn',
  ),
  'api::pairing.pairing': newestFirst(
    'helperName',
    'helperName helperIdentity childNo main state fromDate endedOn schoolCode',
    'fromDate',
  ),
  'api::pairing-record.pairing-record': newestFirst(
    'heldOn',
    'heldOn childNo way amountYuan recordedByName schoolCode',
    'heldOn',
  ),
  'api::child-plan.child-plan': newestFirst(
    'persuaderName',
    'childNo persuaderName state startsOn dueOn schoolCode',
    'startsOn',
  ),
  'api::deferral.deferral': newestFirst(
    'studentName',
    'studentName kind state fromDate toDate decidedByName schoolCode',
    'appliedOn',
  ),
  'api::enrolment-movement.enrolment-movement': newestFirst(
    'kind',
    'movedOn childNo kind otherSchoolName check confirmDueOn schoolCode',
    'movedOn',
  ),
  'api::alarm.alarm': newestFirst(
    'title',
    'title kind state raisedOn addressee toldOn settledOn endKind schoolCode zoneCode',
    'raisedOn',
  ),
  'api::tip-off.tip-off': newestFirst(
    'tipOffNo',
    'tipOffNo source kind state receivedAt dueOn acceptedByName outcome',
    'receivedAt',
  ),
  'api::tip-off-message.tip-off-message': newestFirst('side', 'at side text authorName', 'at'),
  'api::tip-off-referral.tip-off-referral': newestFirst(
    'tipOffNo',
    'tipOffNo target targetName state sentOn dueOn answeredByName',
    'sentOn',
  ),
  'api::setting.setting': view('key', 'key unit validFrom legalBasis note', 'key'),
  'api::calendar-day.calendar-day': newestFirst('name', 'date kind name legalBasis', 'date'),
  'api::school-term.school-term': newestFirst(
    'name',
    'name schoolYear firstDay lastDay',
    'firstDay',
  ),
};
