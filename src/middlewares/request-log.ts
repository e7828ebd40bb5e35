import type { Strapi } from '../platform/strapi-casts';
import type { Http } from '../http/context';

/** One line a request, without the query string: what people search for is personal data. */
export default (_config: unknown, { strapi }: { strapi: Strapi }) =>
  async (http: Http, next: () => Promise<void>): Promise<void> => {
    const started = process.hrtime.bigint();
    await next();
    const milliseconds = Number((process.hrtime.bigint() - started) / 1_000_000n);
    strapi.log.http(`${http.method} ${http.path} (${milliseconds} ms) ${http.status}`);
  };
