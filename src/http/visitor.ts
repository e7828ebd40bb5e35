import { now } from '../platform/clock';
import type { Strapi } from '../platform/strapi-casts';
import type { Visitor } from '../usecases/visitor/refuse-flood';
import type { Http } from './context';
import { repeatKeyOf } from './use-case';

/** Somebody without an account. The address goes no further than the counter in memory. */
export const visitorOf = (strapi: Strapi, http: Http): Visitor => ({
  strapi,
  now: now(),
  address: http.ip,
  idempotencyKey: repeatKeyOf(http),
});
