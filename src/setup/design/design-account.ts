import { queryOf, serviceOf, type Strapi } from '../../platform/strapi-casts';

export const DESIGN_EMAIL = 'design@design.invalid';

type Users = {
  create(user: object): Promise<unknown>;
  updateById(id: number, user: object): Promise<unknown>;
};

/** The one account of a design instance; its password is new at every start and printed by whoever started it. */
export async function ensureDesignAccount(strapi: Strapi, password: string): Promise<void> {
  const users = serviceOf<Users>(strapi, 'admin::user');
  const known = await queryOf(strapi, 'admin::user').findOne({ where: { email: DESIGN_EMAIL } });
  if (known) {
    await users.updateById(known.id, { password });
    return;
  }
  const role = await queryOf(strapi, 'admin::role').findOne({
    where: { code: 'strapi-super-admin' },
  });
  await users.create({
    email: DESIGN_EMAIL,
    firstname: '设计人员',
    lastname: '',
    password,
    isActive: true,
    registrationToken: null,
    roles: role ? [role.id] : [],
    preferedLanguage: 'zh-Hans',
  });
}
