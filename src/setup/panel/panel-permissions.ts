import { applicationTypes, serviceOf, type Strapi } from '../../platform/strapi-casts';
import { recordKind } from '../../guard/record-kinds';

type Action = { actionId: string; subjects?: string[] };
type Provider = {
  registerMany(actions: Record<string, unknown>[]): Promise<unknown>;
  hooks: { willRegister: { register(hook: (entry: { value: Action }) => void): void } };
};

/** What a panel account needs for the panel's own addresses. */
export const PANEL_ACTIONS = {
  /** Home page figures, papers, names of places. */
  read: 'api::not-one-less.read',
  /** The steps of a case, and revealing a child's numbers. */
  act: 'api::not-one-less.act',
} as const;

const WRITES = ['create', 'update', 'delete', 'publish'].map(
  (name) => `plugin::content-manager.explorer.${name}`,
);

/** Types that only use cases write: what happened to a child, and what the platform notes by itself. */
export function closedTypes(strapi: Strapi): string[] {
  return applicationTypes(strapi)
    .filter((type) => ['material', 'system'].includes(recordKind(type) ?? ''))
    .map((type) => type.uid);
}

/**
 * Takes case material out of the content manager's write permissions before they exist: no role can be given them, the super
 * administrator neither, the role editor does not offer them and the panel shows no button. Call in `register()`; the guard stays
 * the wall behind.
 */
export async function registerPanelPermissions(strapi: Strapi): Promise<void> {
  const { actionProvider } = serviceOf<{ actionProvider: Provider }>(strapi, 'admin::permission');
  const closed = new Set(closedTypes(strapi));
  actionProvider.hooks.willRegister.register(({ value }) => {
    if (!WRITES.includes(value.actionId)) return;
    value.subjects = value.subjects?.filter((uid) => !closed.has(uid));
  });
  await actionProvider.registerMany([
    {
      uid: 'not-one-less.read',
      displayName: '查看首页统计和文书',
      section: 'settings',
      category: '一个都不能少',
    },
    {
      uid: 'not-one-less.act',
      displayName: '办理个案、查看完整号码',
      section: 'settings',
      category: '一个都不能少',
    },
  ]);
}
