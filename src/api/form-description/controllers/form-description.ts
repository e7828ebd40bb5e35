import type { Http } from '../../../http/context';
import { useCaseOf } from '../../../http/use-case';
import type { Strapi } from '../../../platform/strapi-casts';
import { formDescription } from '../../../queries/form-description';

export default ({ strapi }: { strapi: Strapi }) => ({
  async show(http: Http) {
    await useCaseOf(strapi, http);
    http.body = {
      data: await formDescription(strapi, http.params.recordType ?? ''),
    };
  },
});
