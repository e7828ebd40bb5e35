import { apiDescription } from '../../../http/api-description';
import { callerOf } from '../../../http/caller';
import type { Http } from '../../../http/context';
import type { Strapi } from '../../../platform/strapi-casts';

/** The description of this API, for whoever may use it. */
export default ({ strapi }: { strapi: Strapi }) => ({
  async show(http: Http) {
    await callerOf(strapi, http);
    http.type = 'application/json';
    http.body = await apiDescription();
  },
});
