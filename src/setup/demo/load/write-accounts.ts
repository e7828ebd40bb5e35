import { queryOf, serviceOf, type Data, type Strapi } from '../../../platform/strapi-casts';
import type { DemoAccount } from './account-file';

type UserService = { add(values: Data): Promise<{ id: number }> };
type AdminService = {
  exists(): Promise<boolean>;
  createFirstAdmin(values: Data): Promise<unknown>;
};

/** Creates the sign-ins of the portal, each in its role; answers account ids by staffNo. Passwords are hashed by the plugin. */
export async function writePortalAccounts(
  strapi: Strapi,
  accounts: readonly DemoAccount[],
): Promise<Map<string, number>> {
  const users = serviceOf<UserService>(strapi, 'plugin::users-permissions.user');
  const roles = queryOf(strapi, 'plugin::users-permissions.role');
  const ids = new Map<string, number>();
  for (const account of accounts) {
    if (account.staffNo === null) continue;
    const role = await roles.findOne({ where: { type: account.role } });
    if (!role) throw new Error(`没有角色 ${account.role}，请先启动一次系统。`);
    const user = await users.add({
      username: account.username,
      email: `${account.username}@demo.invalid`,
      password: account.password,
      provider: 'local',
      confirmed: true,
      blocked: false,
      role: role.id,
    });
    ids.set(account.staffNo, user.id);
  }
  return ids;
}

/** Creates the panel's first administrator, unless the operator has made one already. */
export async function writePanelAdmin(strapi: Strapi, account: DemoAccount): Promise<boolean> {
  const admins = serviceOf<AdminService>(strapi, 'admin::user');
  if (await admins.exists()) return false;
  await admins.createFirstAdmin({
    email: account.username,
    firstname: account.name,
    password: account.password,
    preferedLanguage: 'zh-Hans',
  });
  return true;
}
