import { ROLE_MATRIX } from '../../src/access/role-matrix';
import { DOERS, type Deed } from '../../src/portal/app/may';

const ACTIONS: Record<Deed, string> = {
  registerStudent: 'api::student.student.create',
  changeStudent: 'api::student.student.update',
  registerGuardian: 'api::guardian.guardian.create',
  changeGuardian: 'api::guardian.guardian.update',
  openCase: 'api::case.case.create',
  recordLeave: 'api::absence.absence.recordLeave',
  endAbsence: 'api::absence.absence.end',
  inspect: 'api::inspection.inspection.create',
  rectifyFinding: 'api::finding.finding.rectify',
  recheckFinding: 'api::finding.finding.accept',
  recordHomeVisit: 'api::home-visit.home-visit.create',
  recordPlaceContact: 'api::place-contact.place-contact.create',
  pair: 'api::pairing.pairing.create',
  endPairing: 'api::pairing.pairing.end',
  recordHelp: 'api::pairing-record.pairing-record.create',
  writePlan: 'api::child-plan.child-plan.create',
  changePlan: 'api::child-plan.child-plan.update',
  applyHomeTeaching: 'api::home-teaching.home-teaching.create',
  changeHomeTeaching: 'api::home-teaching.home-teaching.update',
  decideHomeTeaching: 'api::home-teaching.home-teaching.decide',
  noteHomeTeachingRefusal: 'api::home-teaching.home-teaching.noteRefusal',
  endHomeTeaching: 'api::home-teaching.home-teaching.end',
  recordSession: 'api::home-teaching-session.home-teaching-session.create',
  recordFollowUp: 'api::home-teaching-follow-up.home-teaching-follow-up.create',
  applyDeferral: 'api::deferral.deferral.create',
  decideDeferral: 'api::deferral.deferral.decide',
  noteDeferralRefusal: 'api::deferral.deferral.noteRefusal',
  endDeferral: 'api::deferral.deferral.end',
  recordMovement: 'api::enrolment-movement.enrolment-movement.create',
  checkMovement: 'api::enrolment-movement.enrolment-movement.check',
  reviewHomeVisit: 'api::home-visit.home-visit.review',
  signLetter: 'api::responsibility-letter.responsibility-letter.create',
  recordLeadingGroup: 'api::leading-group.leading-group.create',
  registerTipOff: 'api::tip-off.tip-off.register',
  handleTipOff: 'api::tip-off.tip-off.close',
  answerReferral: 'api::tip-off-referral.tip-off-referral.answer',
};

describe('what the portal offers', () => {
  it.each(Object.entries(ACTIONS))(
    '%s goes to the roles that the server lets do it',
    (deed, action) => {
      expect([...DOERS[deed as Deed]].sort()).toEqual([...(ROLE_MATRIX[action] ?? [])].sort());
    },
  );
});
