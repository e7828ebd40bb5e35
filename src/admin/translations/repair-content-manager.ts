import type { StrapiApp } from '@strapi/strapi/admin';

const PREFIX = 'content-manager.';

/**
 * Strapi 5.54 ships the content manager's zh-Hans file with keys that carry the plugin's prefix already and adds it once more, so
 * that not one of them is found. This takes the second prefix away.
 */
export function repairContentManagerTranslations(app: StrapiApp): void {
  const plugin = app.appPlugins['content-manager'];
  const load = plugin?.registerTrads;
  if (!plugin || !load) return;
  plugin.registerTrads = async (args) =>
    (await load(args)).map(({ locale, data }) => ({
      locale,
      data: Object.fromEntries(
        Object.entries(data).map(([key, text]) => [
          key.startsWith(PREFIX + PREFIX) ? key.slice(PREFIX.length) : key,
          text,
        ]),
      ),
    }));
}
