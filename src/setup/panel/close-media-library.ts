import { notFound } from '../../guard/errors';
import type { Http } from '../../http/context';
import type { Strapi } from '../../platform/strapi-casts';

const MEDIA_LIBRARY = /^\/upload(\/|$)/;

/**
 * Nothing here is kept in Strapi's Media Library: it is public, and evidence is private. Its doors for writing are shut for the super
 * administrator too; a folder whose parent is given as "9abc" would also leave a transaction open for good.
 */
export function closeMediaLibrary(strapi: Strapi): void {
  strapi.server.use(async (context, next) => {
    const { method, path } = context as unknown as Http;
    if (method !== 'GET' && MEDIA_LIBRARY.test(path)) throw notFound('页面');
    await next();
  });
}
