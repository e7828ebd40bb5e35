import { answerRecord } from '../../../http/answer-record';
import type { Http } from '../../../http/context';
import { recordController } from '../../../http/record-controller';
import { useCaseOf } from '../../../http/use-case';
import { parseInput } from '../../../usecases/input/parse-input';
import { answerReferral } from '../../../usecases/tip-off/forward-tip-off';
import { referralAnswerInput } from '../../../usecases/tip-off/tip-off-inputs';
import { REFERRAL } from '../../../usecases/tip-off/tip-off-uids';

export default recordController(REFERRAL, (strapi) => ({
  async answer(http: Http) {
    const useCase = await useCaseOf(strapi, http);
    const input = parseInput(referralAnswerInput, http.request.body);
    const written = await answerReferral(useCase, http.params.id ?? '', input);
    answerRecord(strapi, http, REFERRAL, written);
  },
}));
