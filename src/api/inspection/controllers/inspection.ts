import { answerRecord } from '../../../http/answer-record';
import type { Http } from '../../../http/context';
import { present } from '../../../http/present';
import { recordController } from '../../../http/record-controller';
import { dataOf, useCaseOf } from '../../../http/use-case';
import { checklistToBegin } from '../../../queries/checklist-to-begin';
import { myInspectableSchools } from '../../../queries/inspection-schools';
import { inspectionSheet } from '../../../queries/inspection-sheet';
import { FINDING } from '../../../usecases/finding/append-finding-event';
import { parseInput } from '../../../usecases/input/parse-input';
import { correctInspection } from '../../../usecases/inspection/correct-inspection';
import { discardInspection } from '../../../usecases/inspection/discard-inspection';
import {
  correctInput,
  discardInput,
  saveInput,
  startInput,
  submitInput,
} from '../../../usecases/inspection/inspection-inputs';
import { INSPECTION } from '../../../usecases/inspection/load-inspection';
import { saveInspection } from '../../../usecases/inspection/save-inspection';
import { startInspection } from '../../../usecases/inspection/start-inspection';
import { submitInspection } from '../../../usecases/inspection/submit-inspection';

const DOCUMENT = 'api::official-document.official-document';

export default recordController(INSPECTION, (strapi) => ({
  async schools(http: Http) {
    const { caller } = await useCaseOf(strapi, http);
    http.body = { data: await myInspectableSchools(strapi, caller) };
  },
  async checklist(http: Http) {
    http.body = { data: await checklistToBegin(strapi) };
  },
  async create(http: Http) {
    const useCase = await useCaseOf(strapi, http);
    const begun = await startInspection(useCase, parseInput(startInput, dataOf(http)));
    answerRecord(strapi, http, INSPECTION, begun, begun.fresh ? 201 : 200);
  },
  async update(http: Http) {
    const useCase = await useCaseOf(strapi, http);
    const input = parseInput(saveInput, dataOf(http));
    const { row, warnings } = await saveInspection(useCase, http.params.id ?? '', input);
    const { documentId, rev, answeredCount, updatedAt } = row;
    http.body = { data: { documentId, rev, answeredCount, updatedAt }, meta: { warnings } };
  },
  async sheet(http: Http) {
    const { caller } = await useCaseOf(strapi, http);
    const { inspection, findings, ...sheet } = await inspectionSheet(
      strapi,
      caller,
      http.params.id ?? '',
    );
    http.set('Cache-Control', 'private, no-store');
    http.body = {
      data: {
        inspection: present(strapi, INSPECTION, inspection),
        ...sheet,
        findings: findings.map((row) => present(strapi, FINDING, row)),
      },
    };
  },
  async submit(http: Http) {
    const useCase = await useCaseOf(strapi, http);
    const input = parseInput(submitInput, http.request.body);
    const { inspection, findings, document } = await submitInspection(
      useCase,
      http.params.id ?? '',
      input,
    );
    http.body = {
      data: {
        inspection: present(strapi, INSPECTION, inspection),
        findings: findings.map((row) => present(strapi, FINDING, row)),
        document: present(strapi, DOCUMENT, document),
      },
    };
  },
  async correct(http: Http) {
    const useCase = await useCaseOf(strapi, http);
    const input = parseInput(correctInput, http.request.body);
    const begun = await correctInspection(useCase, http.params.id ?? '', input);
    answerRecord(strapi, http, INSPECTION, begun, begun.fresh ? 201 : 200);
  },
  async discard(http: Http) {
    const useCase = await useCaseOf(strapi, http);
    const input = parseInput(discardInput, http.request.body);
    const written = await discardInspection(useCase, http.params.id ?? '', input);
    answerRecord(strapi, http, INSPECTION, written);
  },
}));
