import { CheckCircle, File } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';

const ACT = [{ action: 'api::not-one-less.act', subject: null }];

/** Pages of our own in the panel's menu, loaded when they are opened. */
export function registerPages(app: Pick<StrapiApp, 'addMenuLink'>): void {
  app.addMenuLink({
    to: 'document-templates',
    icon: File,
    intlLabel: { id: 'not-one-less.menu.templates', defaultMessage: '文书模板' },
    permissions: ACT,
    Component: async () => ({
      default: (await import('../templates/templates-page')).TemplatesPage,
    }),
  });
  app.addMenuLink({
    to: 'checklists',
    icon: CheckCircle,
    intlLabel: { id: 'not-one-less.menu.checklists', defaultMessage: '督查清单' },
    permissions: ACT,
    Component: async () => ({
      default: (await import('../checklists/checklists-page')).ChecklistsPage,
    }),
  });
}
