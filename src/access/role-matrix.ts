import type { Role } from '../domain/kernel/actor';
import { ROLES } from '../domain/kernel/actor';

/**
 * Which role may call which controller action. Rows are filtered by scope; who may take which step of a case stands in
 * domain/case/machine. What is not named here is closed.
 */
const EVERYBODY: readonly Role[] = ROLES;
const SCHOOL: readonly Role[] = ['principal', 'teacher', 'school-clerk'];
const SCHOOL_OFFICE: readonly Role[] = ['principal', 'school-clerk'];
const VISITORS: readonly Role[] = [
  ...SCHOOL,
  'school-liaison',
  'inspector',
  'helper',
  'town-officer',
  'zone-head',
  'bureau-officer',
  'district-admin',
];

/** Those who go to the schools; each only to those in their scope. */
const INSPECTORS: readonly Role[] = [
  'inspector',
  'school-liaison',
  'zone-head',
  'bureau-officer',
  'supervisor',
];

/** Who reads and handles tip-offs: the committee. No school, zone or town ever sees one, only what is referred to it. */
const TIP_OFF_OFFICE: readonly Role[] = ['bureau-officer', 'supervisor', 'district-admin'];

const READABLE = [
  'zone',
  'town',
  'village',
  'school',
  'school-class',
  'staff',
  'student',
  'guardian',
  'enrolment',
  'assignment-kind',
  'responsibility-assignment',
  'personal-grant',
  'absence',
  'roll-call',
  'case',
  'case-event',
  'persuasion-visit',
  'official-document',
  'service-of-document',
  'attachment',
  'home-teaching',
  'home-teaching-session',
  'home-teaching-follow-up',
  'home-visit',
  'place-contact',
  'pairing',
  'pairing-record',
  'child-plan',
  'deferral',
  'enrolment-movement',
  'responsibility-letter',
  'leading-group',
  'tip-off-referral',
  'alarm',
  'setting',
  'calendar-day',
  'school-term',
  'checklist',
  'checklist-version',
  'inspection',
  'finding',
  'field-definition',
];

/** The public's pages, open without an account: 群众举报 (大渡口方案 四（九）), and the check of a paper by its 核验码. */
export const PUBLIC_PAGE_ACTIONS = [
  ...['submit', 'hotline', 'byCode', 'reply'].map((verb) => `api::tip-off.tip-off.${verb}`),
  'api::official-document.official-document.check',
];

/** Types whose PUT answers how the record is changed instead of changing it. */
const ACTED_ON = [
  'enrolment',
  'personal-grant',
  'absence',
  'case-event',
  'persuasion-visit',
  'official-document',
  'service-of-document',
  'attachment',
  'home-teaching-session',
  'home-teaching-follow-up',
  'finding',
  'home-visit',
  'place-contact',
  'pairing',
  'pairing-record',
  'deferral',
  'enrolment-movement',
  'responsibility-letter',
  'leading-group',
  'alarm',
  'tip-off',
  'tip-off-message',
  'tip-off-referral',
];

const refusals: [string, readonly Role[]][] = ACTED_ON.map((name) => [
  `api::${name}.${name}.update`,
  EVERYBODY,
]);

const reads: [string, readonly Role[]][] = READABLE.flatMap((name) => [
  [`api::${name}.${name}.find`, EVERYBODY],
  [`api::${name}.${name}.findOne`, EVERYBODY],
]);

export const ROLE_MATRIX: Record<string, readonly Role[]> = {
  ...Object.fromEntries([...reads, ...refusals]),
  'api::audit-entry.audit-entry.find': ['district-admin', 'supervisor'],
  'api::audit-entry.audit-entry.findOne': ['district-admin', 'supervisor'],
  'api::me.me.show': EVERYBODY,
  'api::worklist.worklist.show': EVERYBODY,
  'api::worklist.worklist.figures': EVERYBODY,
  'api::openapi.openapi.show': EVERYBODY,
  'api::form-description.form-description.show': EVERYBODY,
  'api::custom-type.custom-type.find': EVERYBODY,
  'api::staff.staff.openAccount': ['district-admin'],
  'api::student.student.create': [...SCHOOL_OFFICE, 'town-officer', 'district-admin'],
  'api::student.student.update': [...SCHOOL_OFFICE, 'town-officer', 'district-admin'],
  'api::student.student.findByIdentity': [
    ...SCHOOL,
    'town-officer',
    'district-admin',
    'bureau-officer',
  ],
  'api::student.student.reveal': VISITORS,
  'api::guardian.guardian.create': [...SCHOOL, 'town-officer', 'district-admin'],
  'api::guardian.guardian.update': [...SCHOOL, 'town-officer', 'district-admin'],
  'api::school-class.school-class.roll': SCHOOL,
  'api::school-class.school-class.takeRoll': SCHOOL,
  'api::absence.absence.create': SCHOOL,
  'api::absence.absence.recordLeave': SCHOOL,
  'api::absence.absence.end': SCHOOL,
  'api::case.case.create': [...SCHOOL, 'town-officer', 'bureau-officer', 'district-admin'],
  'api::case.case.update': [...SCHOOL, 'town-officer', 'bureau-officer', 'district-admin'],
  'api::case.case.actions': EVERYBODY,
  'api::case.case.dailyLines': EVERYBODY,
  'api::daily-line.daily-line.show': EVERYBODY,
  'api::case.case.act': EVERYBODY,
  'api::attachment.attachment.create': [...VISITORS, 'supervisor'],
  'api::attachment.attachment.content': EVERYBODY,
  'api::official-document.official-document.pdf': EVERYBODY,
  'api::official-document.official-document.content': EVERYBODY,
  'api::official-document.official-document.printBatch': EVERYBODY,
  'api::official-document.official-document.nameSubstitute': ['supervisor'],
  'api::checklist-version.checklist-version.blankSheet': EVERYBODY,
  'api::inspection.inspection.schools': INSPECTORS,
  'api::inspection.inspection.checklist': INSPECTORS,
  'api::inspection.inspection.create': INSPECTORS,
  'api::inspection.inspection.update': INSPECTORS,
  'api::inspection.inspection.sheet': EVERYBODY,
  'api::inspection.inspection.submit': INSPECTORS,
  'api::inspection.inspection.correct': INSPECTORS,
  'api::inspection.inspection.discard': INSPECTORS,
  'api::finding.finding.rectify': SCHOOL_OFFICE,
  'api::finding.finding.accept': INSPECTORS,
  'api::finding.finding.sendBack': INSPECTORS,
  'api::personal-grant.personal-grant.create': ['principal', 'bureau-officer', 'district-admin'],
  'api::personal-grant.personal-grant.end': ['principal', 'bureau-officer', 'district-admin'],
  'api::home-teaching.home-teaching.create': [...SCHOOL, 'district-admin'],
  'api::home-teaching.home-teaching.update': [...SCHOOL, 'district-admin'],
  'api::home-teaching.home-teaching.decide': ['bureau-leader', 'bureau-officer', 'district-admin'],
  'api::home-teaching.home-teaching.noteRefusal': SCHOOL,
  'api::home-teaching.home-teaching.end': [...SCHOOL_OFFICE, 'bureau-officer', 'district-admin'],
  'api::home-teaching.home-teaching.balance': EVERYBODY,
  'api::home-teaching-session.home-teaching-session.create': [...SCHOOL, 'helper'],
  'api::home-teaching-follow-up.home-teaching-follow-up.create': VISITORS,
  ...Object.fromEntries(
    ['tip-off', 'tip-off-message'].flatMap((name) => [
      [`api::${name}.${name}.find`, TIP_OFF_OFFICE],
      [`api::${name}.${name}.findOne`, TIP_OFF_OFFICE],
    ]),
  ),
  ...Object.fromEntries(
    [
      'register',
      'accept',
      'forward',
      'answer',
      'close',
      'linkChild',
      'registerChild',
      'revealReporter',
    ].map((step) => [`api::tip-off.tip-off.${step}`, TIP_OFF_OFFICE]),
  ),
  ...Object.fromEntries(PUBLIC_PAGE_ACTIONS.map((action) => [action, EVERYBODY])),
  'api::tip-off-referral.tip-off-referral.answer': [
    'principal',
    'school-clerk',
    'zone-head',
    'town-officer',
  ],
  'api::ledger.ledger.show': EVERYBODY,
  'api::vacancy.vacancy.show': EVERYBODY,
  'api::responsibility-letter.responsibility-letter.create': [
    ...SCHOOL_OFFICE,
    'bureau-officer',
    'district-admin',
  ],
  'api::leading-group.leading-group.create': [...SCHOOL_OFFICE, 'district-admin'],
  'api::home-visit.home-visit.create': VISITORS,
  'api::home-visit.home-visit.review': SCHOOL,
  'api::place-contact.place-contact.create': VISITORS,
  'api::pairing.pairing.create': [...SCHOOL_OFFICE, 'bureau-officer', 'district-admin'],
  'api::pairing.pairing.end': [...SCHOOL_OFFICE, 'bureau-officer', 'district-admin'],
  'api::pairing-record.pairing-record.create': [...SCHOOL, 'helper', 'bureau-officer'],
  'api::child-plan.child-plan.create': [...SCHOOL, 'town-officer', 'district-admin'],
  'api::child-plan.child-plan.update': [...SCHOOL, 'town-officer', 'district-admin'],
  'api::deferral.deferral.create': [...SCHOOL_OFFICE, 'town-officer', 'district-admin'],
  'api::deferral.deferral.decide': [
    'town-officer',
    'bureau-leader',
    'bureau-officer',
    'district-admin',
  ],
  'api::deferral.deferral.noteRefusal': [...SCHOOL, 'town-officer'],
  'api::deferral.deferral.renew': [...SCHOOL_OFFICE, 'town-officer', 'district-admin'],
  'api::deferral.deferral.end': [...SCHOOL_OFFICE, 'town-officer', 'district-admin'],
  'api::enrolment-movement.enrolment-movement.create': [...SCHOOL_OFFICE, 'district-admin'],
  'api::enrolment-movement.enrolment-movement.check': [
    'principal',
    'zone-head',
    'bureau-officer',
    'district-admin',
  ],
  'api::demo.demo.readClock': ['district-admin'],
  'api::demo.demo.setClock': ['district-admin'],
  'api::demo.demo.runJobs': ['district-admin'],
};

/** Actions of users-permissions itself that signed-in people need. */
export const ACCOUNT_ACTIONS = [
  'plugin::users-permissions.auth.logout',
  'plugin::users-permissions.auth.changePassword',
];
