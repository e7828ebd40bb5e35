import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';
import type { StrapiApp } from '@strapi/strapi/admin';

export type ContentManagerApis = ContentManagerPlugin['config']['apis'];

/** The content manager's door for actions and panels; `getPlugin` types every plugin alike. */
export function contentManagerApis(app: Pick<StrapiApp, 'getPlugin'>): ContentManagerApis {
  return app.getPlugin('content-manager').apis as ContentManagerApis;
}
