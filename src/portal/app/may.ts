import type { Role } from '../../domain/kernel/actor';
import type { Me, Student } from '../api/records';

const SCHOOL_OFFICE: readonly Role[] = ['principal', 'school-clerk'];
/** Those who go to the schools with a checklist, each to those in their care. */
const INSPECTORS: readonly Role[] = [
  'inspector',
  'school-liaison',
  'zone-head',
  'bureau-officer',
  'supervisor',
];
const SCHOOL: readonly Role[] = [...SCHOOL_OFFICE, 'teacher'];
const REGISTRARS: readonly Role[] = [...SCHOOL_OFFICE, 'town-officer', 'district-admin'];

/** Those who go to families and speak with towns and villages. */
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
const PLANNERS: readonly Role[] = [...SCHOOL, 'town-officer', 'district-admin'];
const PAIRERS: readonly Role[] = [...SCHOOL_OFFICE, 'bureau-officer', 'district-admin'];
/** The committee's office for tip-offs: no school, zone or town sees one. */
const TIP_OFF_OFFICE: readonly Role[] = ['bureau-officer', 'supervisor', 'district-admin'];

/** What is offered to whom. The server decides; a test holds this to its role matrix. */
export const DOERS = {
  registerStudent: REGISTRARS,
  changeStudent: REGISTRARS,
  registerGuardian: [...SCHOOL, 'town-officer', 'district-admin'],
  changeGuardian: [...SCHOOL, 'town-officer', 'district-admin'],
  openCase: [...SCHOOL, 'town-officer', 'bureau-officer', 'district-admin'],
  recordLeave: SCHOOL,
  endAbsence: SCHOOL,
  inspect: INSPECTORS,
  rectifyFinding: SCHOOL_OFFICE,
  recheckFinding: INSPECTORS,
  recordHomeVisit: VISITORS,
  recordPlaceContact: VISITORS,
  pair: PAIRERS,
  endPairing: PAIRERS,
  recordHelp: [...SCHOOL, 'helper', 'bureau-officer'],
  writePlan: PLANNERS,
  changePlan: PLANNERS,
  applyHomeTeaching: [...SCHOOL, 'district-admin'],
  changeHomeTeaching: [...SCHOOL, 'district-admin'],
  decideHomeTeaching: ['bureau-leader', 'bureau-officer', 'district-admin'],
  noteHomeTeachingRefusal: SCHOOL,
  endHomeTeaching: PAIRERS,
  recordSession: [...SCHOOL, 'helper'],
  recordFollowUp: VISITORS,
  applyDeferral: REGISTRARS,
  decideDeferral: ['town-officer', 'bureau-leader', 'bureau-officer', 'district-admin'],
  noteDeferralRefusal: [...SCHOOL, 'town-officer'],
  endDeferral: REGISTRARS,
  recordMovement: [...SCHOOL_OFFICE, 'district-admin'],
  reviewHomeVisit: ['principal', 'teacher', 'school-clerk'],
  checkMovement: ['principal', 'zone-head', 'bureau-officer', 'district-admin'],
  signLetter: PAIRERS,
  recordLeadingGroup: [...SCHOOL_OFFICE, 'district-admin'],
  registerTipOff: TIP_OFF_OFFICE,
  handleTipOff: TIP_OFF_OFFICE,
  answerReferral: [...SCHOOL_OFFICE, 'zone-head', 'town-officer'],
} as const satisfies Record<string, readonly Role[]>;

export type Deed = keyof typeof DOERS;

/** Where a child is registered, and where it lives. */
export type ChildPlace = Pick<Student, 'townCode'> & Partial<Pick<Student, 'residenceTownCode'>>;

/** What a town also writes of children who only live there, as the server lets it. */
const BY_RESIDENCE: readonly Deed[] = ['recordHomeVisit', 'recordPlaceContact'];

/**
 * Whether the portal offers a deed to this person; with `child`, whether for this child: a town acts for children whose household is
 * registered there, and of those who only live there it writes home visits and contacts.
 */
export function may(me: Me, deed: Deed, child?: ChildPlace): boolean {
  const doers: readonly Role[] = DOERS[deed];
  if (!doers.includes(me.role)) return false;
  if (me.role !== 'town-officer' || child === undefined) return true;
  const livesThere = BY_RESIDENCE.includes(deed) && child.residenceTownCode === me.townCode;
  return child.townCode === me.townCode || livesThere;
}
