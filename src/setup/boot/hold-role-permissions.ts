import { holdByVersion } from '../../platform/hold-by-version';
import { knexOf, serviceOf, type Strapi } from '../../platform/strapi-casts';

type Permission = { action: string };
type PermissionService = {
  findRolePermissions?: (roleId: number) => Promise<readonly Permission[]>;
};

/**
 * users-permissions reads all rows of a role's permissions anew at every request. They are held here until the database says that they
 * changed (`nol_permission_version`), so that taking a right away works at once on every instance.
 */
export function holdRolePermissions(strapi: Strapi): void {
  const service = serviceOf<PermissionService>(strapi, 'plugin::users-permissions.permission');
  const read = service.findRolePermissions;
  if (!read)
    throw new Error('users-permissions reads permissions in another way than this version knows');
  const versionNow = async (): Promise<string> => {
    const row = (await knexOf(strapi)('nol_permission_version').first('version')) as {
      version: string;
    };
    return row.version;
  };
  service.findRolePermissions = holdByVersion(versionNow, read);
}
