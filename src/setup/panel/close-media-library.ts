import type { Http } from '../../http/context';
import type { Strapi } from '../../platform/strapi-casts';

const MEDIA_LIBRARY = /^\/upload(\/|$)/;
const message = '本系统不使用素材库；照片和证明请在个案页面上传。';
const CLOSED = {
  message,
  details: {
    code: 'ACCESS-04',
    errors: [{ path: [], message, name: 'ACCESS-04', code: 'ACCESS-04' }],
  },
};

/**
 * Nothing here is kept in Strapi's Media Library: it is public, and evidence is private. Its doors for writing are shut for the super
 * administrator too; a folder whose parent is given as "9abc" would also leave a transaction open for good.
 */
export function closeMediaLibrary(strapi: Strapi): void {
  strapi.server.use(async (context, next): Promise<void> => {
    const { method, path } = context as unknown as Http;
    if (method === 'GET' || !MEDIA_LIBRARY.test(path)) {
      await next();
      return;
    }
    // Outside Strapi's own error handling, where a throw would be a bare 500.
    context.status = 404;
    context.body = { data: null, error: { status: 404, name: 'NotFoundError', ...CLOSED } };
  });
}
