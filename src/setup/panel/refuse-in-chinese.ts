import type { Http } from '../../http/context';
import type { Strapi } from '../../platform/strapi-casts';
import { contentTypeOf } from '../../platform/strapi-casts';
import { closedTypes } from './panel-permissions';

const COLLECTION =
  /^\/content-manager\/(?:collection-types|single-types)\/(api::[a-z-]+\.[a-z-]+)(?:\/|$)/;
const FORBIDDEN = 403;

/**
 * A write to case material through the panel's own address ends at the missing permission, with a bare “Forbidden”. It is answered
 * as the guard answers it: a sentence at the field that names the way, with the guard's code.
 */
export function refuseMaterialInChinese(strapi: Strapi): void {
  const closed = new Set(closedTypes(strapi));
  strapi.server.use(async (context, next) => {
    await next();
    const http = context as unknown as Http;
    const uid = COLLECTION.exec(http.path)?.[1];
    if (http.method === 'GET' || http.status !== FORBIDDEN || !uid || !closed.has(uid)) return;
    const { displayName } = contentTypeOf(strapi, uid).info;
    const field = Object.keys((http.request.body as Record<string, unknown> | undefined) ?? {})[0];
    const message = `“${displayName}”不能直接增删改，请使用页面上的业务操作按钮办理。`;
    const error = { path: field ? [field] : [], message, name: 'GUARD-01', code: 'GUARD-01' };
    http.status = 400;
    http.body = {
      data: null,
      error: {
        status: 400,
        name: 'ValidationError',
        message,
        details: { errors: [error], code: 'GUARD-01' },
      },
    };
  });
}
