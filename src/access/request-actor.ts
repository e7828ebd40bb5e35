import type { Knex } from 'knex';
import type { Actor, Role } from '../domain/kernel/actor';
import type { PlainDate } from '../domain/kernel/plain-date';
import { scopeOf, type Scope } from './scope';

export type Caller = { actor: Actor; scope: Scope };

const optional = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** The staff profile behind a signed-in account with its scope today; `null` when the account has none or it is no longer active. */
export async function callerOfAccount(
  db: Knex,
  accountId: number,
  today: PlainDate,
): Promise<Caller | null> {
  const row = (await db('staff_members').where({ account_id: accountId, active: true }).first()) as
    | Record<string, unknown>
    | undefined;
  if (!row) return null;
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
