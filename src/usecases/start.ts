import type { Caller } from '../access/request-actor';
import type { Instant } from '../domain/kernel/instant';
import type { RepeatKey } from '../guard/repeat';
import type { Strapi } from '../platform/strapi-casts';

/** What every use case is handed: the instance, who asks with which scope, and when. */
export type UseCase = {
  strapi: Strapi;
  caller: Caller;
  now: Instant;
  /** A key the client chose for this act: sent twice, it happens once. */
  idempotencyKey?: RepeatKey;
};
