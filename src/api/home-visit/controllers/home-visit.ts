import { answerRecord } from '../../../http/answer-record';
import type { Http } from '../../../http/context';
import { recordController } from '../../../http/record-controller';
import { dataOf, useCaseOf } from '../../../http/use-case';
import { homeVisitInput, homeVisitReviewInput } from '../../../usecases/family/family-inputs';
import { recordHomeVisit } from '../../../usecases/family/record-home-visit';
import { reviewHomeVisit } from '../../../usecases/family/review-home-visit';
import { parseInput } from '../../../usecases/input/parse-input';

const UID = 'api::home-visit.home-visit';

export default recordController(UID, (strapi) => ({
  async create(http: Http) {
    const useCase = await useCaseOf(strapi, http);
    const input = parseInput(homeVisitInput, dataOf(http));
    answerRecord(strapi, http, UID, await recordHomeVisit(useCase, input), 201);
  },
  async review(http: Http) {
    const useCase = await useCaseOf(strapi, http);
    const input = parseInput(homeVisitReviewInput, http.request.body);
    answerRecord(strapi, http, UID, await reviewHomeVisit(useCase, http.params.id ?? '', input));
  },
}));
