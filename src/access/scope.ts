import type { Knex } from 'knex';
import type { Actor, Role } from '../domain/kernel/actor';
import type { PlainDate } from '../domain/kernel/plain-date';

/** What an actor may see: the whole district, or rows that carry one of these codes. */
export type Scope =
  | { kind: 'district' }
  | {
      kind: 'codes';
      schoolCodes: string[];
      classCodes: string[];
      zoneCodes: string[];
      /** Children whose household registration is here: read and act. */
      townCodes: string[];
      /** Children who live here: read, and record visits. */
      residenceTownCodes: string[];
      childNos: string[];
    };

const DISTRICT_ROLES: ReadonlySet<Role> = new Set<Role>(['district-admin', 'supervisor']);
const OWN_SCHOOL: ReadonlySet<Role> = new Set<Role>(['principal', 'school-clerk']);

type Row = Record<string, unknown>;

const texts = (rows: Row[], column: string): string[] => [
  ...new Set(
    rows.map((row) => row[column]).filter((value): value is string => typeof value === 'string'),
  ),
];

/**
 * Scope = organisation codes by role and by the assignments of kinds that open scope, and children by personal grant, all of them as
 * of `today`. Lists, counts, exports, papers and photos are filtered by this one answer.
 */
export async function scopeOf(db: Knex, actor: Actor, today: PlainDate): Promise<Scope> {
  if (DISTRICT_ROLES.has(actor.role)) return { kind: 'district' };
  const inForce = (query: Knex.QueryBuilder): Knex.QueryBuilder =>
    query
      .where('staff_no', actor.staffNo)
      .where('from_date', '<=', today)
      .where((open) => open.whereNull('to_date').orWhere('to_date', '>=', today));
  const assignments: Row[] = await inForce(
    db('responsibility_assignments as a')
      .join('assignment_kinds as k', 'k.code', 'a.kind_code')
      .where('k.opens_scope', true)
      .select('a.school_code', 'a.class_code', 'a.zone_code', 'a.town_code', 'a.child_no'),
  );
  const grants: Row[] = await inForce(db('personal_grants').select('child_no'));
  const classes: Row[] =
    actor.role === 'teacher'
      ? await db('school_classes')
          .where('head_teacher_staff_no', actor.staffNo)
          .orWhere('code', actor.classCode ?? '')
          .select('code')
      : [];
  const town = actor.role === 'town-officer' && actor.townCode ? [actor.townCode] : [];
  const own = OWN_SCHOOL.has(actor.role) && actor.schoolCode ? [actor.schoolCode] : [];
  const zone = actor.role === 'zone-head' && actor.zoneCode ? [actor.zoneCode] : [];
  return {
    kind: 'codes',
    schoolCodes: [...own, ...texts(assignments, 'school_code')],
    classCodes: [...texts(classes, 'code'), ...texts(assignments, 'class_code')],
    zoneCodes: [...zone, ...texts(assignments, 'zone_code')],
    townCodes: town,
    residenceTownCodes: town,
    childNos: [...texts(assignments, 'child_no'), ...texts(grants, 'child_no')],
  };
}

/** Whether a row with these codes lies in the scope. `forActing` leaves out what may only be read (residents of a town). */
export function inScope(scope: Scope, row: Record<string, unknown>, forActing = false): boolean {
  if (scope.kind === 'district') return true;
  const has = (codes: string[], value: unknown): boolean =>
    typeof value === 'string' && codes.includes(value);
  return (
    has(scope.schoolCodes, row.schoolCode) ||
    has(scope.classCodes, row.classCode) ||
    has(scope.zoneCodes, row.zoneCode) ||
    has(scope.townCodes, row.townCode) ||
    (!forActing && has(scope.residenceTownCodes, row.residenceTownCode)) ||
    has(scope.childNos, row.childNo)
  );
}
