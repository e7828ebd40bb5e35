import type { Http } from '../../../http/context';
import { useCaseOf } from '../../../http/use-case';
import type { Strapi } from '../../../platform/strapi-casts';
import { vacancies } from '../../../queries/vacancies';

export default ({ strapi }: { strapi: Strapi }) => ({
  async show(http: Http) {
    const { caller, now } = await useCaseOf(strapi, http);
    http.body = { data: await vacancies(strapi, caller, now) };
  },
});
