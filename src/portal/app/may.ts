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
} as const satisfies Record<string, readonly Role[]>;

export type Deed = keyof typeof DOERS;

/**
 * Whether the portal offers a deed to this person; with `child`, whether for this child: a town acts for children whose household is
 * registered there, and only reads of those who live there.
 */
export function may(me: Me, deed: Deed, child?: Pick<Student, 'townCode'>): boolean {
  const doers: readonly Role[] = DOERS[deed];
  if (!doers.includes(me.role)) return false;
  return me.role !== 'town-officer' || child === undefined || child.townCode === me.townCode;
}
