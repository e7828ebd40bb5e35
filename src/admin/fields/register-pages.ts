import { Clock, PuzzlePiece } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';

const ACT = [{ action: 'api::not-one-less.act', subject: null }];

/** 字段管理 and 设置 in the panel's menu, loaded when they are opened. */
export function registerFieldPages(app: Pick<StrapiApp, 'addMenuLink'>): void {
  app.addMenuLink({
    to: 'district-fields',
    icon: PuzzlePiece,
    intlLabel: { id: 'not-one-less.menu.fields', defaultMessage: '字段管理' },
    permissions: ACT,
    Component: async () => ({ default: (await import('./fields-page')).FieldsPage }),
  });
  app.addMenuLink({
    to: 'district-settings',
    icon: Clock,
    intlLabel: { id: 'not-one-less.menu.settings', defaultMessage: '期限与标准' },
    permissions: ACT,
    Component: async () => ({ default: (await import('../settings/settings-page')).SettingsPage }),
  });
}
