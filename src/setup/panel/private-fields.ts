import { contentTypeOf, serviceOf, type Strapi } from '../../platform/strapi-casts';

export type Permission = {
  action: string;
  subject?: string | null;
  properties?: { fields?: string[] };
};
type RoleHooks = {
  hooks: {
    willResetSuperAdminPermissions: {
      register(hook: (permissions: Permission[]) => Permission[]): void;
    };
  };
};

/** Permissions without the fields that never leave the server: ciphers, keyed hashes, keys of files. */
export function withoutPrivateFields(strapi: Strapi, permissions: Permission[]): Permission[] {
  return permissions.map((permission) => {
    const fields = permission.properties?.fields;
    if (!fields || !permission.subject?.startsWith('api::')) return permission;
    const { attributes } = contentTypeOf(strapi, permission.subject);
    const open = fields.filter((name) => attributes[name]?.private !== true);
    return { ...permission, properties: { ...permission.properties, fields: open } };
  });
}

/** Strapi's panel shows private attributes to whoever may read the type, the super administrator first of all. Call in `register()`. */
export function keepPrivateFieldsPrivate(strapi: Strapi): void {
  serviceOf<RoleHooks>(strapi, 'admin::role').hooks.willResetSuperAdminPermissions.register(
    (permissions) => withoutPrivateFields(strapi, permissions),
  );
}
