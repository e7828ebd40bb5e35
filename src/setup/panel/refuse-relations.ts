import { forbidden, notFound } from '../../guard/errors';
import type { Http } from '../../http/context';
import type { Strapi } from '../../platform/strapi-casts';

type Picker = {
  /** Answers nothing when it has refused by setting the status. */
  extractAndValidateRequestInfo(http: Http, id?: unknown): Promise<object | undefined>;
};

/**
 * The content manager refuses its relation picker by setting a status and then, in 5.54, reads on from what it did not get: the
 * refusal became a 500 with a stack in the log. Here it ends the request.
 */
export function refuseRelations(strapi: Strapi): void {
  const picker = strapi.controller('plugin::content-manager.relations') as unknown as Picker;
  const extract = picker.extractAndValidateRequestInfo.bind(picker);
  picker.extractAndValidateRequestInfo = async (http, id) => {
    const found = await extract(http, id);
    if (found === undefined)
      throw http.status === 403 ? forbidden('您没有查看这类记录的权限。') : notFound();
    return found;
  };
}
