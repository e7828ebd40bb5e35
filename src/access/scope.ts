import type { Knex } from 'knex';
import type { Actor, Role } from '../domain/kernel/actor';
import type { PlainDate } from '../domain/kernel/plain-date';
import { askPrepared } from '../platform/rows/ask-prepared';

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
      /** Children of cases that were handed over to the actor's school, class or zone, or wait for its receipt: read only. */
      readChildNos: string[];
    };

const DISTRICT_ROLES: ReadonlySet<Role> = new Set<Role>(['district-admin', 'supervisor']);
const OWN_SCHOOL: ReadonlySet<Role> = new Set<Role>(['principal', 'school-clerk']);

type Row = Record<string, unknown>;

const texts = (rows: Row[], column: string): string[] => [
  ...new Set(
    rows.map((row) => row[column]).filter((value): value is string => typeof value === 'string'),
  ),
];

const REACH = `
select a.school_code, a.class_code, a.zone_code, case k.target when 'TOWN' then a.town_code end as town_code, a.child_no, null as read_child_no
  from responsibility_assignments a join assignment_kinds k on k.code = a.kind_code and k.opens_scope
  where a.staff_no = :staffNo and a.from_date <= :today and (a.to_date is null or a.to_date >= :today)
union all
select null, null, null, null, g.child_no, null
  from personal_grants g
  where g.staff_no = :staffNo and g.from_date <= :today and (g.to_date is null or g.to_date >= :today)
union all
select null, null, null, null, d.child_no, null
  from official_documents d
  where :signs and d.cosigner_staff_no = :staffNo and d.state = 'DOC_AWAITING_COSIGNATURE'
union all
select null, c.code, null, null, null, null
  from school_classes c
  where :teaches and (c.head_teacher_staff_no = :staffNo or c.code = :classCode)
union all
select null, null, null, null, null, h.child_no
  from cases h
  where (h.handed_over_from is not null or h.hand_over_school_code is not null)
    and ((:office and :schoolCode in (h.hand_over_school_code, h.school_code))
      or (:teaches and h.class_code = :classCode) or h.zone_code = :zoneCode)`;

/**
 * Scope = organisation codes by role and by the assignments of kinds that open scope, and children by personal grant, all of them as
 * of `today`; and the child of a report that waits for the signature of this inspector, whom 督导室 may have named from another
 * school. Lists, counts, exports, papers and photos are filtered by this one answer.
 */
export async function scopeOf(db: Knex, actor: Actor, today: PlainDate): Promise<Scope> {
  if (DISTRICT_ROLES.has(actor.role)) return { kind: 'district' };
  const rows = await askPrepared(db, REACH, {
    staffNo: actor.staffNo,
    today,
    teaches: actor.role === 'teacher',
    signs: actor.certified,
    classCode: actor.classCode ?? '',
    office: OWN_SCHOOL.has(actor.role),
    schoolCode: actor.schoolCode ?? '',
    zoneCode: actor.role === 'zone-head' ? (actor.zoneCode ?? '') : '',
  });
  const ownTown = actor.role === 'town-officer' && actor.townCode ? [actor.townCode] : [];
  const own = OWN_SCHOOL.has(actor.role) && actor.schoolCode ? [actor.schoolCode] : [];
  const zone = actor.role === 'zone-head' && actor.zoneCode ? [actor.zoneCode] : [];
  const town = [...ownTown, ...texts(rows, 'town_code')];
  return {
    kind: 'codes',
    schoolCodes: [...own, ...texts(rows, 'school_code')],
    classCodes: texts(rows, 'class_code'),
    zoneCodes: [...zone, ...texts(rows, 'zone_code')],
    townCodes: town,
    residenceTownCodes: town,
    childNos: texts(rows, 'child_no'),
    readChildNos: texts(rows, 'read_child_no'),
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
    has(scope.childNos, row.childNo) ||
    (!forActing && has(scope.readChildNos, row.childNo))
  );
}

/** What of the scope may be acted on, not only read: what a list of work is drawn from, as `inScope` with `forActing`. */
export const actingScope = (scope: Scope): Scope =>
  scope.kind === 'district' ? scope : { ...scope, residenceTownCodes: [], readChildNos: [] };
