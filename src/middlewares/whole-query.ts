import type { Http } from '../http/context';
import { refuseDroppedParts } from '../http/whole-query';

const API = /^\/api\//;

/** An answer of the REST API answers the whole question, or the question is refused. */
export default () =>
  async (http: Http, next: () => Promise<void>): Promise<void> => {
    if (API.test(http.path)) refuseDroppedParts(http.querystring);
    await next();
  };
