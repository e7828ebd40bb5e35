import { runningStrapi } from '../../platform/strapi-casts';
import type { Check } from '../change';
import { customTypeOf } from '../custom-types';
import { checkAbsence } from './absence';
import { checkAfterBirth } from './after-birth';
import { checkCase } from './case';
import { checkCaseEvent } from './case-event';
import { checkFieldDefinition } from './field-definition';
import { checkOfCustomType } from './custom-record';
import {
  checkDeferral,
  checkHomeVisit,
  checkMovementRow,
  checkPairing,
  checkPlan,
  checkTalk,
} from './child-records';
import { checkGuardian } from './guardian';
import { checkHomeSession, checkHomeTeaching } from './home-teaching';
import { checkChecklistVersion } from './checklist-version';
import { checkFinding } from './finding';
import { checkInspection } from './inspection';
import { checkKnownCodes } from './known-codes';
import { checkOfficialDocument } from './official-document';
import { checkVisit } from './persuasion-visit';
import { checkLeadingGroup, checkLetter } from './pledge';
import { checkCalendarDay, checkSetting, checkTerm } from './reference';
import { checkAssignment, checkGrant } from './responsibility';
import { checkService } from './service-of-document';
import { checkStudent } from './student';
import { checkTipOff } from './tip-off';

const CHECKS: Record<string, Check> = {
  'api::student.student': checkStudent,
  'api::guardian.guardian': checkGuardian,
  'api::absence.absence': checkAbsence,
  'api::case.case': checkCase,
  'api::case-event.case-event': checkCaseEvent,
  'api::persuasion-visit.persuasion-visit': checkVisit,
  'api::official-document.official-document': checkOfficialDocument,
  'api::service-of-document.service-of-document': checkService,
  'api::responsibility-assignment.responsibility-assignment': checkAssignment,
  'api::personal-grant.personal-grant': checkGrant,
  'api::home-teaching.home-teaching': checkHomeTeaching,
  'api::home-teaching-session.home-teaching-session': checkHomeSession,
  'api::checklist-version.checklist-version': checkChecklistVersion,
  'api::inspection.inspection': checkInspection,
  'api::finding.finding': checkFinding,
  'api::field-definition.field-definition': checkFieldDefinition,
  'api::tip-off.tip-off': checkTipOff,
  'api::home-visit.home-visit': checkHomeVisit,
  'api::place-contact.place-contact': checkTalk,
  'api::pairing.pairing': checkPairing,
  'api::pairing-record.pairing-record': checkTalk,
  'api::child-plan.child-plan': checkPlan,
  'api::deferral.deferral': checkDeferral,
  'api::enrolment-movement.enrolment-movement': checkMovementRow,
  'api::responsibility-letter.responsibility-letter': checkLetter,
  'api::leading-group.leading-group': checkLeadingGroup,
  'api::setting.setting': checkSetting,
  'api::calendar-day.calendar-day': checkCalendarDay,
  'api::school-term.school-term': checkTerm,
};

/** The rules that a write of this type must pass. */
export function checkOf(uid: string): Check {
  const own = CHECKS[uid];
  const custom = customTypeOf(runningStrapi(), uid);
  if (custom) return checkOfCustomType(custom);
  return async (change, context) => [
    ...(await checkKnownCodes(change, context)),
    ...(await checkAfterBirth(change, context)),
    ...(own ? await own(change, context) : []),
  ];
}
