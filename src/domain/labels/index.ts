import { absenceLabels } from './absence';
import { alarmLabels } from './alarm';
import { assignmentKindLabels } from './assignment-kind';
import { attachmentLabels } from './attachment';
import { auditEntryLabels } from './audit-entry';
import { calendarDayLabels } from './calendar-day';
import { caseLabels } from './case';
import { caseEventLabels } from './case-event';
import { checklistLabels, checklistVersionLabels } from './checklist';
import { customTypeLabels } from './custom-type';
import { documentTemplateVersionLabels } from './document-template-version';
import { enrolmentLabels } from './enrolment';
import { fieldDefinitionLabels } from './field-definition';
import { guardianLabels } from './guardian';
import { findingEventLabels, findingLabels, inspectionLabels } from './inspection';
import { officialDocumentLabels } from './official-document';
import { personalGrantLabels } from './personal-grant';
import { persuasionVisitLabels } from './persuasion-visit';
import { homeTeachingLabels } from './home-teaching';
import { homeTeachingSessionLabels } from './home-teaching-session';
import { homeTeachingFollowUpLabels } from './home-teaching-follow-up';
import { tipOffLabels } from './tip-off';
import { tipOffMessageLabels } from './tip-off-message';
import { tipOffReferralLabels } from './tip-off-referral';
import { homeVisitLabels } from './home-visit';
import { placeContactLabels } from './place-contact';
import { pairingLabels } from './pairing';
import { pairingRecordLabels } from './pairing-record';
import { childPlanLabels } from './child-plan';
import { deferralLabels } from './deferral';
import { enrolmentMovementLabels } from './enrolment-movement';
import { responsibilityLetterLabels } from './responsibility-letter';
import { leadingGroupLabels } from './leading-group';
import type { RecordLabels } from './record-labels';
import { responsibilityAssignmentLabels } from './responsibility-assignment';
import { rollCallLabels } from './roll-call';
import { schoolLabels } from './school';
import { schoolClassLabels } from './school-class';
import { schoolTermLabels } from './school-term';
import { serviceOfDocumentLabels } from './service-of-document';
import { settingLabels } from './setting';
import { staffLabels } from './staff';
import { studentLabels } from './student';
import { townLabels } from './town';
import { villageLabels } from './village';
import { zoneLabels } from './zone';

/** Chinese names by record type. A test compares them with the schemas: none missing, none extra. */
export const labels = {
  'api::absence.absence': absenceLabels,
  'api::alarm.alarm': alarmLabels,
  'api::assignment-kind.assignment-kind': assignmentKindLabels,
  'api::attachment.attachment': attachmentLabels,
  'api::audit-entry.audit-entry': auditEntryLabels,
  'api::calendar-day.calendar-day': calendarDayLabels,
  'api::case.case': caseLabels,
  'api::case-event.case-event': caseEventLabels,
  'api::checklist.checklist': checklistLabels,
  'api::checklist-version.checklist-version': checklistVersionLabels,
  'api::custom-type.custom-type': customTypeLabels,
  'api::document-template-version.document-template-version': documentTemplateVersionLabels,
  'api::enrolment.enrolment': enrolmentLabels,
  'api::finding.finding': findingLabels,
  'api::finding-event.finding-event': findingEventLabels,
  'api::field-definition.field-definition': fieldDefinitionLabels,
  'api::guardian.guardian': guardianLabels,
  'api::inspection.inspection': inspectionLabels,
  'api::official-document.official-document': officialDocumentLabels,
  'api::personal-grant.personal-grant': personalGrantLabels,
  'api::persuasion-visit.persuasion-visit': persuasionVisitLabels,
  'api::responsibility-assignment.responsibility-assignment': responsibilityAssignmentLabels,
  'api::roll-call.roll-call': rollCallLabels,
  'api::school.school': schoolLabels,
  'api::school-class.school-class': schoolClassLabels,
  'api::school-term.school-term': schoolTermLabels,
  'api::service-of-document.service-of-document': serviceOfDocumentLabels,
  'api::setting.setting': settingLabels,
  'api::staff.staff': staffLabels,
  'api::student.student': studentLabels,
  'api::town.town': townLabels,
  'api::village.village': villageLabels,
  'api::zone.zone': zoneLabels,
  'api::home-teaching.home-teaching': homeTeachingLabels,
  'api::home-teaching-session.home-teaching-session': homeTeachingSessionLabels,
  'api::home-teaching-follow-up.home-teaching-follow-up': homeTeachingFollowUpLabels,
  'api::tip-off.tip-off': tipOffLabels,
  'api::tip-off-message.tip-off-message': tipOffMessageLabels,
  'api::tip-off-referral.tip-off-referral': tipOffReferralLabels,
  'api::home-visit.home-visit': homeVisitLabels,
  'api::place-contact.place-contact': placeContactLabels,
  'api::pairing.pairing': pairingLabels,
  'api::pairing-record.pairing-record': pairingRecordLabels,
  'api::child-plan.child-plan': childPlanLabels,
  'api::deferral.deferral': deferralLabels,
  'api::enrolment-movement.enrolment-movement': enrolmentMovementLabels,
  'api::responsibility-letter.responsibility-letter': responsibilityLetterLabels,
  'api::leading-group.leading-group': leadingGroupLabels,
} satisfies Record<string, RecordLabels>;
