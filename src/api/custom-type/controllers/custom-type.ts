import { callerOf } from '../../../http/caller';
import type { Http } from '../../../http/context';
import type { Strapi } from '../../../platform/strapi-casts';
import { readableTypes } from '../../../queries/custom-types';

/** The registers that the district designed, for those whose role was ticked. */
export default ({ strapi }: { strapi: Strapi }) => ({
  async find(http: Http) {
    http.body = { data: await readableTypes(strapi, await callerOf(strapi, http)) };
  },
});
