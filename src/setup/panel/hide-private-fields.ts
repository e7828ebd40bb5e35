import { isSealedValue } from '../../domain/form/extra';
import type { Http } from '../../http/context';
import { applicationTypes, type Strapi } from '../../platform/strapi-casts';

const CONTENT_MANAGER = /^\/content-manager\/(collection-types|single-types|relations)\//;

/** Names that are private wherever they occur; one that is public in another type is none of them. */
function privateNames(strapi: Strapi): ReadonlySet<string> {
  const attributes = applicationTypes(strapi).flatMap((type) => Object.entries(type.attributes));
  const open = new Set(attributes.filter(([, one]) => one.private !== true).map(([name]) => name));
  const closed = attributes.filter(([, one]) => one.private === true).map(([name]) => name);
  return new Set(closed.filter((name) => !open.has(name)));
}

function without(names: ReadonlySet<string>, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((part) => without(names, part));
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  // A personal number among run-time values: the mask is what people read, here as everywhere.
  if (isSealedValue(value)) return value.mask;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !names.has(name))
      .map(([name, part]) => [name, without(names, part)]),
  );
}

const REFUSAL = '不能按这一列筛选或排序。';

/**
 * Keeps ciphers, keyed hashes and keys of files out of the panel. Permissions on fields hold for a record's own fields only: with a
 * guardian or a case the panel sends the child's whole row along, and it sorts by any column that is named.
 */
export function hidePrivateFields(strapi: Strapi): void {
  const names = privateNames(strapi);
  const named = new RegExp(`\\b(${[...names].join('|')})\\b`);
  strapi.server.use(async (context, next): Promise<void> => {
    const http = context as unknown as Http;
    if (!CONTENT_MANAGER.test(http.path)) {
      await next();
      return;
    }
    if (named.test(JSON.stringify(http.query))) {
      const error = { path: ['query'], message: REFUSAL, name: 'QUERY-01', code: 'QUERY-01' };
      const details = { code: 'QUERY-01', errors: [error] };
      http.status = 400;
      http.body = {
        data: null,
        error: { status: 400, name: 'ValidationError', message: REFUSAL, details },
      };
      return;
    }
    await next();
    if (http.status === 200 || http.status === 201)
      http.body = without(names, JSON.parse(JSON.stringify(http.body ?? null)));
  });
}
