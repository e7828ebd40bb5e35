import { queryOf, type Strapi } from '../../platform/strapi-casts';

const PERMISSION_UID = 'plugin::users-permissions.permission';

/** Makes a role's permissions equal to `wanted`; of those that it has, only the ones that `concerns` names are looked at. */
export async function alignPermissions(
  strapi: Strapi,
  roleId: number,
  wanted: readonly string[],
  concerns: (action: string) => boolean = () => true,
): Promise<void> {
  const permissions = queryOf(strapi, PERMISSION_UID);
  const all = await permissions.findMany({ where: { role: roleId }, select: ['id', 'action'] });
  const present = all.filter((row) => concerns(String(row.action)));
  const has = new Set(present.map((row) => String(row.action)));
  for (const row of present) {
    if (!wanted.includes(String(row.action))) await permissions.delete({ where: { id: row.id } });
  }
  for (const action of wanted) {
    if (!has.has(action)) await permissions.create({ data: { action, role: roleId } });
  }
}
