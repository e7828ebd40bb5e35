import type { Strapi } from '../../platform/strapi-casts';
import { speakChinese } from './chinese-sentences';
import { filterByAdded, narrowPanelLists } from './filter-by-added';
import { hidePrivateFields } from './hide-private-fields';
import { nameRolesInChinese } from './name-roles-in-chinese';
import { closeMediaLibrary } from './close-media-library';
import { registerPanelPermissions } from './panel-permissions';
import { registerPanelRoutes } from './panel-routes';
import { keepPrivateFieldsPrivate } from './private-fields';
import { refuseMaterialInChinese } from './refuse-in-chinese';
import { refuseRelations } from './refuse-relations';
import { seedPanelRoles } from './seed-panel-roles';
import { seedRecordViews } from './seed-record-views';

/** The server's side of the admin panel, before Strapi makes its own permissions and routes. Call and await in `register()`. */
export async function registerPanel(strapi: Strapi): Promise<void> {
  await registerPanelPermissions(strapi);
  keepPrivateFieldsPrivate(strapi);
  speakChinese(strapi);
  refuseMaterialInChinese(strapi);
  refuseRelations(strapi);
  closeMediaLibrary(strapi);
  hidePrivateFields(strapi);
  filterByAdded(strapi);
  nameRolesInChinese(strapi);
  registerPanelRoutes(strapi);
}

/** Views and roles of the panel. Call in `bootstrap()`. */
export async function seedPanel(strapi: Strapi): Promise<void> {
  narrowPanelLists(strapi);
  await seedRecordViews(strapi);
  await seedPanelRoles(strapi);
}
