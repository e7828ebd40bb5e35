import { customRoleMatrix, tickedTypes } from '../../access/custom-permissions';
import { ACCOUNT_ACTIONS, PUBLIC_PAGE_ACTIONS, ROLE_MATRIX } from '../../access/role-matrix';
import { ROLE_LABELS, ROLES, type Role } from '../../domain/kernel/actor';
import { knexOf, queryOf, type Strapi } from '../../platform/strapi-casts';
import { alignPermissions } from '../../usecases/custom-type/align-permissions';

const ROLE_UID = 'plugin::users-permissions.role';
/** Without the first three nobody could sign in or renew a session. */
export const PUBLIC_ACTIONS = [
  'plugin::users-permissions.auth.callback',
  'plugin::users-permissions.auth.refresh',
  'plugin::users-permissions.auth.logout',
  ...PUBLIC_PAGE_ACTIONS,
];

function actionsOf(role: Role, custom: Record<string, readonly Role[]>): string[] {
  const named = Object.entries({ ...ROLE_MATRIX, ...custom })
    .filter(([, roles]) => roles.includes(role))
    .map(([action]) => action);
  return [...named, ...ACCOUNT_ACTIONS];
}

/**
 * Makes the portal's roles and their permissions equal to the role matrix, at every boot: permissions are code here, or ticks on the
 * page of the district's own registers, and a box ticked elsewhere that opens a route is closed again. `public` may sign in, report
 * and have a paper checked; `authenticated` may do nothing.
 */
export async function seedRoles(strapi: Strapi): Promise<void> {
  const roles = queryOf(strapi, ROLE_UID);
  const custom = customRoleMatrix(await tickedTypes(knexOf(strapi)));
  for (const role of ROLES) {
    const label = ROLE_LABELS[role];
    const row =
      (await roles.findOne({ where: { type: role } })) ??
      (await roles.create({ data: { name: label, type: role, description: label } }));
    await alignPermissions(strapi, row.id, actionsOf(role, custom));
  }
  for (const [type, actions] of [
    ['public', PUBLIC_ACTIONS],
    ['authenticated', []],
  ] as const) {
    const row = await roles.findOne({ where: { type } });
    if (row) await alignPermissions(strapi, row.id, [...actions]);
  }
}
