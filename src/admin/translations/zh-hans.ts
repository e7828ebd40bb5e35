import { recordTranslations } from '../records/record-translations';
import panel from './zh-Hans/panel.json';
import strapiAdmin from './zh-Hans/strapi-admin.json';
import strapiContentManager from './zh-Hans/strapi-content-manager.json';
import strapiPlugins from './zh-Hans/strapi-plugins.json';

/** What the panel says in Chinese beyond what Strapi ships: its gaps, better wording, our own texts and the names of all records. */
export const zhHans: Record<string, string> = {
  ...strapiAdmin,
  ...strapiContentManager,
  ...strapiPlugins,
  ...panel,
  ...recordTranslations(),
};
