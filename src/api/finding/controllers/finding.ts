import type { Http } from '../../../http/context';
import { callerOf } from '../../../http/caller';
import { present } from '../../../http/present';
import { readRecord } from '../../../http/read-records';
import { recordController } from '../../../http/record-controller';
import { useCaseOf } from '../../../http/use-case';
import type { Strapi } from '../../../platform/strapi-casts';
import { findingHistory } from '../../../queries/finding-history';
import { FINDING } from '../../../usecases/finding/append-finding-event';
import type { FindingAnswer } from '../../../usecases/finding/change-finding';
import { acceptFinding, sendFindingBack } from '../../../usecases/finding/recheck-finding';
import { rectifyFinding } from '../../../usecases/finding/rectify-finding';
import { parseInput } from '../../../usecases/input/parse-input';
import {
  acceptInput,
  rectifyInput,
  sendBackInput,
} from '../../../usecases/inspection/inspection-inputs';

const shown = (strapi: Strapi, { finding, warnings }: FindingAnswer) => ({
  data: present(strapi, FINDING, finding),
  meta: { warnings },
});

export default recordController(FINDING, (strapi) => ({
  async findOne(http: Http) {
    const id = http.params.id ?? '';
    const { data } = await readRecord(
      strapi,
      FINDING,
      await callerOf(strapi, http),
      id,
      http.query,
    );
    http.body = { data: { ...data, history: await findingHistory(strapi, id) } };
  },
  async rectify(http: Http) {
    const useCase = await useCaseOf(strapi, http);
    const input = parseInput(rectifyInput, http.request.body);
    http.body = shown(strapi, await rectifyFinding(useCase, http.params.id ?? '', input));
  },
  async accept(http: Http) {
    const useCase = await useCaseOf(strapi, http);
    const input = parseInput(acceptInput, http.request.body);
    http.body = shown(strapi, await acceptFinding(useCase, http.params.id ?? '', input));
  },
  async sendBack(http: Http) {
    const useCase = await useCaseOf(strapi, http);
    const input = parseInput(sendBackInput, http.request.body);
    http.body = shown(strapi, await sendFindingBack(useCase, http.params.id ?? '', input));
  },
}));
