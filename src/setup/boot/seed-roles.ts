import { ACCOUNT_ACTIONS, ROLE_MATRIX } from '../../access/role-matrix';
import { ROLE_LABELS, ROLES, type Role } from '../../domain/kernel/actor';
import { queryOf, type Strapi } from '../../platform/strapi-casts';

const ROLE_UID = 'plugin::users-permissions.role';
const PERMISSION_UID = 'plugin::users-permissions.permission';
/** Without these nobody could sign in or renew a session. */
export const PUBLIC_ACTIONS = [
  'plugin::users-permissions.auth.callback',
  'plugin::users-permissions.auth.refresh',
  'plugin::users-permissions.auth.logout',
];

function actionsOf(role: Role): string[] {
  const named = Object.entries(ROLE_MATRIX)
    .filter(([, roles]) => roles.includes(role))
    .map(([action]) => action);
  return [...named, ...ACCOUNT_ACTIONS];
}

async function alignPermissions(strapi: Strapi, roleId: number, wanted: string[]): Promise<void> {
  const permissions = queryOf(strapi, PERMISSION_UID);
  const present = await permissions.findMany({ where: { role: roleId }, select: ['id', 'action'] });
  const has = new Set(present.map((row) => String(row.action)));
  for (const row of present) {
    if (!wanted.includes(String(row.action))) await permissions.delete({ where: { id: row.id } });
  }
  for (const action of wanted) {
    if (!has.has(action)) await permissions.create({ data: { action, role: roleId } });
  }
}

/**
 * Makes the portal's roles and their permissions equal to the role matrix, at every boot: permissions are code here, and a box ticked
 * by hand that opens a route is closed again. `public` may sign in and nothing else; `authenticated` may do nothing.
 */
export async function seedRoles(strapi: Strapi): Promise<void> {
  const roles = queryOf(strapi, ROLE_UID);
  for (const role of ROLES) {
    const label = ROLE_LABELS[role];
    const row =
      (await roles.findOne({ where: { type: role } })) ??
      (await roles.create({ data: { name: label, type: role, description: label } }));
    await alignPermissions(strapi, row.id, actionsOf(role));
  }
  for (const [type, actions] of [
    ['public', PUBLIC_ACTIONS],
    ['authenticated', []],
  ] as const) {
    const row = await roles.findOne({ where: { type } });
    if (row) await alignPermissions(strapi, row.id, [...actions]);
  }
}
