import { BulletList } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';

/** The page 自定义登记表 in the menu of a running system. */
export function registerCustomTypes(app: Pick<StrapiApp, 'addMenuLink'>): void {
  app.addMenuLink({
    to: 'custom-types',
    icon: BulletList,
    intlLabel: { id: 'not-one-less.menu.custom-types', defaultMessage: '自定义登记表' },
    permissions: [{ action: 'api::not-one-less.act', subject: null }],
    Component: async () => ({ default: (await import('./custom-types-page')).CustomTypesPage }),
  });
}
