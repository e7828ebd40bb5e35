import type { StrapiApp } from '@strapi/strapi/admin';
import { isDesign } from './is-design';

/**
 * Parts of Strapi that this product leaves closed: files never live in the media library, content is in one language, nothing is
 * published in batches, nothing is bought, the portal's roles are code, no record leaves by webhook and no token reads past a
 * person's scope. The server keeps its own checks; this only clears the screen.
 */
const UNUSED = [
  'plugin::upload.',
  'plugin::i18n.',
  'plugin::content-releases.',
  'plugin::review-workflows.',
  'admin::marketplace.',
  'admin::transfer.',
  'admin::api-tokens.',
  'admin::admin-tokens.',
  'admin::webhooks.',
  'plugin::email.',
  'plugin::users-permissions.',
  'admin::review-workflows.',
];

/** Types are changed on a design instance; a running system has no Content-Type Builder. */
const UNUSED_IN_PRODUCTION = ['plugin::content-type-builder.'];

export function registerUnusedDoors(app: Pick<StrapiApp, 'addRBACMiddleware'>): void {
  const isRunningSystem = process.env.NODE_ENV === 'production' && !isDesign();
  const unused = isRunningSystem ? [...UNUSED, ...UNUSED_IN_PRODUCTION] : UNUSED;
  app.addRBACMiddleware(
    () => (next) => async (permissions) =>
      next(permissions.filter(({ action }) => !unused.some((prefix) => action.startsWith(prefix)))),
  );
}
