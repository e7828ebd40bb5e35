import type { Http } from '../../../http/context';
import { present } from '../../../http/present';
import { recordController } from '../../../http/record-controller';
import { dataOf, useCaseOf } from '../../../http/use-case';
import { parseInput } from '../../../usecases/input/parse-input';
import {
  endGrant,
  endGrantInput,
  grantAccess,
  grantInput,
} from '../../../usecases/responsibility/grant-access';

const GRANT = 'api::personal-grant.personal-grant';

export default recordController(GRANT, (strapi) => ({
  async create(http: Http) {
    const useCase = await useCaseOf(strapi, http);
    const row = await grantAccess(useCase, parseInput(grantInput, dataOf(http)));
    http.status = 201;
    http.body = { data: present(strapi, GRANT, row), meta: {} };
  },
  async end(http: Http) {
    const useCase = await useCaseOf(strapi, http);
    const input = parseInput(endGrantInput, http.request.body);
    const row = await endGrant(useCase, http.params.id ?? '', input);
    http.body = { data: present(strapi, GRANT, row), meta: {} };
  },
}));
