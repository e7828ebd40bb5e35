import type { Strapi } from './strapi-casts';

const listening = new WeakSet<Strapi>();

/** SQLSTATE classes in which PostgreSQL refuses one statement and stays well: bad data, violated constraint, aborted transaction. */
const REFUSED_STATEMENT = /^(22|23|25|42)[0-9A-Z]{3}$/;

function isRefusedStatement(reason: unknown): reason is Error & { code: string } {
  const code = reason instanceof Error ? (reason as { code?: unknown }).code : undefined;
  return typeof code === 'string' && REFUSED_STATEMENT.test(code);
}

/**
 * Keeps the server alive when Strapi drops the promise of a refused statement. Strapi 5.54 checks relations and uniqueness side by
 * side; when one is refused (a relation given as "9abc" in any of its own types), nobody waits for the other, and Node would end the
 * process for everybody. The request itself is answered by the promise that is waited for. Everything else still ends the process.
 */
export function surviveRefusedStatements(strapi: Strapi): void {
  if (listening.has(strapi)) return;
  listening.add(strapi);
  process.on('unhandledRejection', (reason) => {
    if (!isRefusedStatement(reason)) throw reason;
    strapi.log.error(`数据库拒绝了一条语句（${reason.code}），请求已被拒绝，服务继续。`);
  });
}
