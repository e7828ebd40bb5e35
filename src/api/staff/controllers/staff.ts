import type { Http } from '../../../http/context';
import { recordController } from '../../../http/record-controller';
import { useCaseOf } from '../../../http/use-case';
import { parseInput } from '../../../usecases/input/parse-input';
import { accountInput, openAccount } from '../../../usecases/responsibility/open-account';

export default recordController('api::staff.staff', (strapi) => ({
  async openAccount(http: Http) {
    const useCase = await useCaseOf(strapi, http);
    const input = parseInput(accountInput, http.request.body);
    http.set('Cache-Control', 'no-store');
    http.body = { data: await openAccount(useCase, http.params.id ?? '', input) };
  },
}));
