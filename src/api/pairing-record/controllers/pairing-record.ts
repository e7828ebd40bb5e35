import { answerRecord } from '../../../http/answer-record';
import type { Http } from '../../../http/context';
import { recordController } from '../../../http/record-controller';
import { dataOf, useCaseOf } from '../../../http/use-case';
import { parseInput } from '../../../usecases/input/parse-input';
import { pairingRecordInput } from '../../../usecases/pairing/pairing-inputs';
import { recordHelp } from '../../../usecases/pairing/record-help';

const UID = 'api::pairing-record.pairing-record';

export default recordController(UID, (strapi) => ({
  async create(http: Http) {
    const useCase = await useCaseOf(strapi, http);
    const input = parseInput(pairingRecordInput, dataOf(http));
    answerRecord(strapi, http, UID, await recordHelp(useCase, input), 201);
  },
}));
