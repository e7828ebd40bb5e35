import type { Http } from '../../../http/context';
import { useCaseOf } from '../../../http/use-case';
import type { Strapi } from '../../../platform/strapi-casts';
import { dailyLinesOfDay } from '../../../queries/daily-lines';
import { dayLinesQuery } from '../../../usecases/case/case-inputs';
import { parseInput } from '../../../usecases/input/parse-input';

export default ({ strapi }: { strapi: Strapi }) => ({
  async show(http: Http) {
    const { caller } = await useCaseOf(strapi, http);
    const query = parseInput(dayLinesQuery, http.query);
    http.body = { data: await dailyLinesOfDay(strapi, caller, query) };
  },
});
