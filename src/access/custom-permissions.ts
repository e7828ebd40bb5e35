import type { Knex } from 'knex';
import {
  CUSTOM_DEEDS,
  customUid,
  type CustomDeed,
  type CustomType,
} from '../domain/custom-type/custom-type';
import { ROLES, type Role } from '../domain/kernel/actor';

/** A register with the roles that were ticked; without a tick nobody reaches it. */
export type TickedType = {
  readonly documentId: string;
  readonly rev: number;
  readonly type: CustomType;
  readonly roles: Readonly<Record<CustomDeed, readonly Role[]>>;
};

const ACTIONS: Record<CustomDeed, readonly string[]> = {
  read: ['find', 'findOne', 'pdf'],
  create: ['create'],
  change: ['update'],
};

type Row = Record<string, unknown>;

/** Strapi turns off the driver's JSON parsing, so that a raw read gives text. */
const parsed = (value: unknown): unknown =>
  typeof value === 'string' ? (JSON.parse(value) as unknown) : value;

const rolesIn = (value: unknown): Role[] => {
  const listed = parsed(value);
  return Array.isArray(listed) ? ROLES.filter((role) => listed.includes(role)) : [];
};

/** The registers that were promoted, oldest first; none in a database that was never started with this version. */
export async function tickedTypes(db: Knex): Promise<TickedType[]> {
  const answer = await db.raw<{ rows: { there: string | null }[] }>(
    `select to_regclass('custom_types')::text as there`,
  );
  if (!answer.rows[0]?.there) return [];
  const rows = (await db('custom_types').orderBy('id')) as Row[];
  return rows.map((row) => ({
    documentId: String(row.document_id),
    rev: Number(row.rev),
    type: parsed(row.design) as CustomType,
    roles: {
      read: rolesIn(row.read_roles),
      create: rolesIn(row.create_roles),
      change: rolesIn(row.change_roles),
    },
  }));
}

/** All actions of a register, each with the deed that opens it. */
export const actionsOfType = (name: string): { action: string; deed: CustomDeed }[] =>
  CUSTOM_DEEDS.flatMap((deed) =>
    ACTIONS[deed].map((verb) => ({ action: `${customUid(name)}.${verb}`, deed })),
  );

/** Which roles may call which action of the registers, in the shape of the role matrix. */
export function customRoleMatrix(types: readonly TickedType[]): Record<string, readonly Role[]> {
  return Object.fromEntries(
    types.flatMap(({ type, roles }) =>
      actionsOfType(type.name).map(({ action, deed }) => [action, roles[deed]] as const),
    ),
  );
}
