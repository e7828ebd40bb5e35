import type { Knex } from 'knex';
import type { Actor, Role } from '../domain/kernel/actor';
import type { PlainDate } from '../domain/kernel/plain-date';
import { scopeOf, type Scope } from './scope';

/** Columns of the staff profile behind an account. */
export type StaffColumns = Record<string, unknown>;

export type Caller = { actor: Actor; scope: Scope };

const optional = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** An active member of staff, by the columns of the profile, with the scope of this day. */
export async function callerOfStaff(
  db: Knex,
  row: StaffColumns,
  today: PlainDate,
): Promise<Caller> {
  const actor: Actor = {
    kind: 'staff',
    staffNo: String(row.staff_no),
    name: String(row.name),
    role: row.role as Role,
    schoolCode: optional(row.school_code),
    classCode: optional(row.class_code),
    zoneCode: optional(row.zone_code),
    townCode: optional(row.town_code),
    certified: row.certified === true,
  };
  return { actor, scope: await scopeOf(db, actor, today) };
}
