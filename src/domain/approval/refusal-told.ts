import type { Role } from '../kernel/actor';
import { addDays, type PlainDate } from '../kernel/plain-date';

/** The first day of whose decisions the school is still told that an application was not granted: `shownDays` (setting approval.refusalShownDays), the day of the decision counted. */
export const refusalsToldSince = (today: PlainDate, shownDays: number): PlainDate =>
  addDays(today, 1 - shownDays);

const SCHOOL: readonly Role[] = ['principal', 'school-clerk', 'teacher'];

/** Whether this person is told of a refusal and may note it: the child's school; the town that applied for a child of no school. */
export const isToldOfRefusal = (role: Role, schoolCode: string | null): boolean =>
  schoolCode === null ? role === 'town-officer' : SCHOOL.includes(role);
