import { now } from '../platform/clock';
import { invalid } from '../guard/errors';
import type { RepeatKey } from '../guard/repeat';
import type { Strapi } from '../platform/strapi-casts';
import type { UseCase } from '../usecases/start';
import { callerOf } from './caller';
import type { Http } from './context';
import { requestHash } from './request-hash';

const KEY = /^[\w.:-]{1,100}$/;

/** Turns a request into the start of a use case: who asks, when, and the key under which a repeated request is the same act. */
export async function useCaseOf(strapi: Strapi, http: Http): Promise<UseCase> {
  const idempotencyKey = repeatKeyOf(http);
  return { strapi, caller: await callerOf(strapi, http), now: now(), idempotencyKey };
}

/** The key that the request carries with it, and what it is the key of. @throws 400 INPUT-10 */
export function repeatKeyOf(http: Http): RepeatKey | undefined {
  const header = http.request.headers['idempotency-key'];
  const key = Array.isArray(header) ? header[0] : header;
  if (key === undefined) return undefined;
  if (!KEY.test(key))
    throw invalid('INPUT-10', '请求的幂等键不正确：只接受 1 到 100 个字母、数字和 . : _ - 。', [
      'Idempotency-Key',
    ]);
  return { key, requestHash: requestHash(http) };
}

/** `{data: …}` of a conventional Strapi write. */
export function dataOf(http: Http): unknown {
  const body = http.request.body;
  if (
    typeof body !== 'object' ||
    body === null ||
    typeof (body as { data?: unknown }).data !== 'object'
  )
    throw invalid('INPUT-11', '请求内容须写成 data 对象。', ['data']);
  return (body as { data: unknown }).data;
}
