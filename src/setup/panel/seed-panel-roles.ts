import { applicationTypes, queryOf, serviceOf, type Strapi } from '../../platform/strapi-casts';
import { PANEL_ACTIONS } from './panel-permissions';
import { withoutPrivateFields, type Permission } from './private-fields';

type Action = { actionId: string; section: string; subjects?: string[] };
type Roles = {
  create(role: { name: string; code: string; description: string }): Promise<{ id: number }>;
  update(where: object, role: { name: string; description: string }): Promise<unknown>;
  assignPermissions(roleId: number, permissions: Permission[]): Promise<unknown>;
  deleteByIds(ids: number[]): Promise<unknown>;
};
type ContentTypes = { getPermissionsWithNestedFields(actions: Action[]): Permission[] };
type Provider = { actionProvider: { values(): Action[] } };

type PanelRole = {
  code: string;
  name: string;
  description: string;
  allows: (action: string) => boolean;
};

const READ = 'plugin::content-manager.explorer.read';
const ADMINISTRATION =
  /^admin::(users|roles)\.|^plugin::content-manager\.(collection-types|components)\./;

const PANEL_ROLES: PanelRole[] = [
  {
    code: 'not-one-less-district-admin',
    name: '区教委管理员',
    description: '维护学校、人员、责任分工和设置，办理个案，管理后台用户。',
    allows: (action) =>
      action.startsWith('plugin::content-manager.explorer.') ||
      ADMINISTRATION.test(action) ||
      action === PANEL_ACTIONS.read ||
      action === PANEL_ACTIONS.act,
  },
  {
    code: 'not-one-less-viewer',
    name: '只读查看',
    description: '查看全区的记录和统计，不能办理和修改。',
    allows: (action) => action === READ || action === PANEL_ACTIONS.read,
  },
];

const SUPER_ADMIN = {
  code: 'strapi-super-admin',
  name: '超级管理员',
  description: '拥有管理后台的全部权限；个案等材料同样只能用业务操作按钮办理。',
};
const UNUSED_CODES = ['strapi-editor', 'strapi-author'];

/** Chinese names for the panel's roles, and roles that fit the work in place of “Editor” and “Author”. Existing roles are left as they are. */
export async function seedPanelRoles(strapi: Strapi): Promise<void> {
  const rows = queryOf(strapi, 'admin::role');
  const roles = serviceOf<Roles>(strapi, 'admin::role');
  for (const role of PANEL_ROLES) {
    if ((await rows.count({ where: { code: role.code } })) > 0) continue;
    const { id } = await roles.create({
      code: role.code,
      name: role.name,
      description: role.description,
    });
    await roles.assignPermissions(id, permissionsOf(strapi, role));
  }
  const { code, ...named } = SUPER_ADMIN;
  if ((await rows.count({ where: { code, name: 'Super Admin' } })) > 0)
    await roles.update({ code }, named);
  await removeUnusedRoles(strapi, roles);
}

function permissionsOf(strapi: Strapi, role: PanelRole): Permission[] {
  const { actionProvider } = serviceOf<Provider>(strapi, 'admin::permission');
  const contentTypes = serviceOf<ContentTypes>(strapi, 'admin::content-type');
  const records = new Set([
    ...applicationTypes(strapi).map(({ uid }) => uid),
    'plugin::users-permissions.user',
  ]);
  const allowed = actionProvider.values().filter(({ actionId }) => role.allows(actionId));
  const onRecords = allowed
    .filter(({ section }) => section === 'contentTypes')
    .map((action) => ({ ...action, subjects: action.subjects?.filter((uid) => records.has(uid)) }));
  const others = allowed
    .filter(({ section }) => section !== 'contentTypes')
    .map(({ actionId }) => ({ action: actionId }));
  return [
    ...withoutPrivateFields(strapi, contentTypes.getPermissionsWithNestedFields(onRecords)),
    ...others,
  ];
}

async function removeUnusedRoles(strapi: Strapi, roles: Roles): Promise<void> {
  for (const code of UNUSED_CODES) {
    const role = await queryOf(strapi, 'admin::role').findOne({
      where: { code },
      populate: ['users'],
    });
    if (role && Array.isArray(role.users) && role.users.length === 0)
      await roles.deleteByIds([role.id]);
  }
}
