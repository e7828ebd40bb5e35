import { now } from '../platform/clock';
import { invalid } from '../guard/errors';
import type { Strapi } from '../platform/strapi-casts';
import type { UseCase } from '../usecases/start';
import { callerOf } from './caller';
import type { Http } from './context';

const KEY = /^[\w.:-]{1,100}$/;

/** Turns a request into the start of a use case: who asks, when, and the key under which a repeated request is the same act. */
export async function useCaseOf(strapi: Strapi, http: Http): Promise<UseCase> {
  const header = http.request.headers['idempotency-key'];
  const idempotencyKey = Array.isArray(header) ? header[0] : header;
  if (idempotencyKey !== undefined && !KEY.test(idempotencyKey))
    throw invalid('INPUT-10', '请求的幂等键不正确：只接受 1 到 100 个字母、数字和 . : _ - 。', [
      'Idempotency-Key',
    ]);
  return { strapi, caller: await callerOf(strapi, http), now: now(), idempotencyKey };
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
