import type { Http } from '../../../http/context';
import { present } from '../../../http/present';
import { recordController } from '../../../http/record-controller';
import { useCaseOf } from '../../../http/use-case';
import { classRoll } from '../../../queries/class-roll';
import { rollInput, rollQuery } from '../../../usecases/absence/absence-inputs';
import { ABSENCE } from '../../../usecases/absence/open-absence';
import { takeRoll } from '../../../usecases/absence/take-roll';
import { parseInput } from '../../../usecases/input/parse-input';

export default recordController('api::school-class.school-class', (strapi) => ({
  async roll(http: Http) {
    const { caller } = await useCaseOf(strapi, http);
    const { date, session } = parseInput(rollQuery, http.query);
    http.body = { data: await classRoll(strapi, caller, http.params.id ?? '', date, session) };
  },
  async takeRoll(http: Http) {
    const useCase = await useCaseOf(strapi, http);
    const input = parseInput(rollInput, http.request.body);
    const { warnings, ...answer } = await takeRoll(useCase, {
      ...input,
      classId: http.params.id ?? '',
    });
    const rows = (key: keyof typeof answer) =>
      answer[key].map((row) => present(strapi, ABSENCE, row));
    http.body = {
      data: { opened: rows('opened'), ended: rows('ended'), excused: rows('excused') },
      meta: { warnings },
    };
  },
}));
