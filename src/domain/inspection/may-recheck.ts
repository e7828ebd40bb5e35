import type { Role } from '../kernel/actor';

/** Who follows findings for the committee, and checks again when the one who found them no longer comes. */
const FOLLOWERS: ReadonlySet<Role> = new Set<Role>(['bureau-officer', 'supervisor']);

/** Whether this person checks again what the school put right (FIND-03). */
export const mayRecheck = (
  person: { staffNo: string; role: Role },
  foundByStaffNo: unknown,
): boolean => person.staffNo === foundByStaffNo || FOLLOWERS.has(person.role);
