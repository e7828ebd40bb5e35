import { answerRecord } from '../../../http/answer-record';
import type { Http } from '../../../http/context';
import { recordController } from '../../../http/record-controller';
import { sendPdf } from '../../../http/send-pdf';
import { useCaseOf } from '../../../http/use-case';
import { visitorOf } from '../../../http/visitor';
import { parseInput } from '../../../usecases/input/parse-input';
import { documentContent } from '../../../queries/document-content';
import { checkPaper, checkPaperInput } from '../../../usecases/document/check-paper';
import { nameSubstitute, substituteInput } from '../../../usecases/document/name-substitute';
import { printBatch, printBatchInput } from '../../../usecases/document/print-batch';
import { readDocumentPdf } from '../../../usecases/document/read-document-pdf';

const DOCUMENT = 'api::official-document.official-document';

export default recordController(DOCUMENT, (strapi) => ({
  async check(http: Http) {
    const { code } = parseInput(checkPaperInput, http.request.body);
    http.set('Cache-Control', 'private, no-store');
    http.body = { data: await checkPaper(visitorOf(strapi, http), code) };
  },
  async pdf(http: Http) {
    const useCase = await useCaseOf(strapi, http);
    sendPdf(http, await readDocumentPdf(useCase, http.params.id ?? ''));
  },
  async printBatch(http: Http) {
    const useCase = await useCaseOf(strapi, http);
    sendPdf(http, await printBatch(useCase, parseInput(printBatchInput, http.request.body)));
  },
  async nameSubstitute(http: Http) {
    const useCase = await useCaseOf(strapi, http);
    const input = parseInput(substituteInput, http.request.body);
    const written = await nameSubstitute(useCase, http.params.id ?? '', input);
    answerRecord(strapi, http, DOCUMENT, written);
  },
  async content(http: Http) {
    const { caller } = await useCaseOf(strapi, http);
    http.set('Cache-Control', 'private, no-store');
    http.body = { data: await documentContent(strapi, caller, http.params.id ?? '') };
  },
}));
