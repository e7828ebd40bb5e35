import { answerRecord } from '../../../http/answer-record';
import type { Http } from '../../../http/context';
import { recordController } from '../../../http/record-controller';
import { dataOf, useCaseOf } from '../../../http/use-case';
import { placeContactInput } from '../../../usecases/family/family-inputs';
import { recordPlaceContact } from '../../../usecases/family/record-place-contact';
import { parseInput } from '../../../usecases/input/parse-input';

const UID = 'api::place-contact.place-contact';

export default recordController(UID, (strapi) => ({
  async create(http: Http) {
    const useCase = await useCaseOf(strapi, http);
    const input = parseInput(placeContactInput, dataOf(http));
    answerRecord(strapi, http, UID, await recordPlaceContact(useCase, input), 201);
  },
}));
