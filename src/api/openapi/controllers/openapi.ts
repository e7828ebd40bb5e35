import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { callerOf } from '../../../http/caller';
import type { Http } from '../../../http/context';
import { projectRoot } from '../../../platform/project-root';
import type { Strapi } from '../../../platform/strapi-casts';

const DESCRIPTION = join(projectRoot(), 'docs', 'api', 'openapi.json');

/** The description of this API, for whoever may use it. */
export default ({ strapi }: { strapi: Strapi }) => ({
  async show(http: Http) {
    await callerOf(strapi, http);
    http.type = 'application/json';
    http.body = await readFile(DESCRIPTION);
  },
});
