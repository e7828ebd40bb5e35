import { answerRecord } from '../../../http/answer-record';
import type { Http } from '../../../http/context';
import { recordController } from '../../../http/record-controller';
import { dataOf, useCaseOf } from '../../../http/use-case';
import { parseInput } from '../../../usecases/input/parse-input';
import { endPairing } from '../../../usecases/pairing/end-pairing';
import { pair, PAIRING } from '../../../usecases/pairing/pair';
import { endPairingInput, pairingInput } from '../../../usecases/pairing/pairing-inputs';

export default recordController(PAIRING, (strapi) => ({
  async create(http: Http) {
    const useCase = await useCaseOf(strapi, http);
    const input = parseInput(pairingInput, dataOf(http));
    answerRecord(strapi, http, PAIRING, await pair(useCase, input), 201);
  },
  async end(http: Http) {
    const useCase = await useCaseOf(strapi, http);
    const input = parseInput(endPairingInput, http.request.body);
    answerRecord(strapi, http, PAIRING, await endPairing(useCase, http.params.id ?? '', input));
  },
}));
