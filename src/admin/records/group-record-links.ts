import type { StrapiApp } from '@strapi/strapi/admin';

type Model = { uid: string; pluginOptions?: Record<string, unknown> };
type Link = { uid: string };

const kindOf = (models: Model[], uid: string): string | undefined => {
  const options = models.find((model) => model.uid === uid)?.pluginOptions?.['not-one-less'];
  return (options as { record?: string } | undefined)?.record;
};

const isWorkedByButtons = (models: Model[], { uid }: Link): boolean =>
  ['material', 'system'].includes(kindOf(models, uid) ?? '');

/**
 * The left menu in two parts: records that are worked by buttons only, and what an administrator edits. Strapi offers two sections
 * and no others; its second one (single types) is empty here and carries the edited ones.
 */
export function registerRecordGroups(app: Pick<StrapiApp, 'registerHook'>): void {
  let edited: Link[] = [];
  app.registerHook(
    'Admin/CM/pages/App/mutate-collection-types-links',
    <T extends { ctLinks: Link[]; models: Model[] }>(input: T): T => {
      edited = input.ctLinks.filter((link) => !isWorkedByButtons(input.models, link));
      return {
        ...input,
        ctLinks: input.ctLinks.filter((link) => isWorkedByButtons(input.models, link)),
      };
    },
  );
  app.registerHook(
    'Admin/CM/pages/App/mutate-single-types-links',
    <T extends { stLinks: Link[] }>(input: T): T => ({
      ...input,
      stLinks: [...input.stLinks, ...edited],
    }),
  );
}
