import type { Http } from '../../../http/context';
import { useCaseOf } from '../../../http/use-case';
import type { Strapi } from '../../../platform/strapi-casts';
import { caseFigures } from '../../../queries/worklist/case-figures';
import { worklist } from '../../../queries/worklist/worklist';

export default ({ strapi }: { strapi: Strapi }) => ({
  async show(http: Http) {
    const { caller, now } = await useCaseOf(strapi, http);
    http.body = { data: await worklist(strapi, caller, now) };
  },
  async figures(http: Http) {
    const { caller, now } = await useCaseOf(strapi, http);
    http.body = { data: await caseFigures(strapi, caller, now) };
  },
});
