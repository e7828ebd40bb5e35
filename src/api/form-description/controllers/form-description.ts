import type { Http } from '../../../http/context';
import { useCaseOf } from '../../../http/use-case';
import type { Strapi } from '../../../platform/strapi-casts';
import { formDescriptionFor } from '../../../queries/form-description';

export default ({ strapi }: { strapi: Strapi }) => ({
  async show(http: Http) {
    const { caller } = await useCaseOf(strapi, http);
    http.body = {
      data: await formDescriptionFor(strapi, caller, http.params.recordType ?? ''),
    };
  },
});
