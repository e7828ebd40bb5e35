import { queryOf, serviceOf, type Strapi } from '../../platform/strapi-casts';

type Store = {
  get(p: object): Promise<Record<string, unknown> | null>;
  set(p: object): Promise<void>;
};
type TokenService = { revoke(id: number): Promise<unknown> };

/**
 * Shuts what Strapi leaves open: sign-up of strangers, and the "Full Access" API token that it creates by itself at the first boot.
 * Runs at every boot, because an update or a click may open them again.
 */
export async function closeOpenDoors(strapi: Strapi): Promise<void> {
  const store = strapi.store({ type: 'plugin', name: 'users-permissions' }) as unknown as Store;
  const advanced = (await store.get({ key: 'advanced' })) ?? {};
  if (advanced.allow_register !== false) {
    await store.set({ key: 'advanced', value: { ...advanced, allow_register: false } });
  }
  const open = await queryOf(strapi, 'admin::api-token').findMany({
    where: { type: 'full-access' },
  });
  for (const token of open) {
    await serviceOf<TokenService>(strapi, 'admin::api-token').revoke(token.id);
  }
}
