import type { Strapi } from '../platform/strapi-casts';
import { callerOf } from './caller';
import type { Http } from './context';
import { listRecords, readRecord } from './read-records';
import { refusingUpdate } from './refuse-update';

type Base = {
  find(http: Http): Promise<void>;
  findOne(http: Http): Promise<void>;
  update(http: Http): Promise<void>;
};

/** GET list and GET one of a record type, bounded and scoped; PUT refuses. Writes are added by the type's own controller. */
export function recordController<More extends object = object>(
  uid: string,
  more?: (strapi: Strapi) => More,
) {
  return ({ strapi }: { strapi: Strapi }): Base & More => ({
    async find(http: Http) {
      http.body = await listRecords(strapi, uid, await callerOf(strapi, http), http.query);
    },
    async findOne(http: Http) {
      const id = http.params.id ?? '';
      http.body = await readRecord(strapi, uid, await callerOf(strapi, http), id, http.query);
    },
    update: refusingUpdate(strapi, uid),
    ...(more?.(strapi) as More),
  });
}
