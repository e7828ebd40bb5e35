import type { Http } from '../../../http/context';
import { present } from '../../../http/present';
import { recordController } from '../../../http/record-controller';
import { useCaseOf } from '../../../http/use-case';
import { parseInput } from '../../../usecases/input/parse-input';
import { documentContent } from '../../../queries/document-content';
import { nameSubstitute, substituteInput } from '../../../usecases/document/name-substitute';
import { readDocumentPdf } from '../../../usecases/document/read-document-pdf';

const DOCUMENT = 'api::official-document.official-document';

export default recordController(DOCUMENT, (strapi) => ({
  async pdf(http: Http) {
    const useCase = await useCaseOf(strapi, http);
    const { fileName, bytes } = await readDocumentPdf(useCase, http.params.id ?? '');
    http.type = 'application/pdf';
    http.set('Content-Disposition', `inline; filename*=UTF-8''${encodeURIComponent(fileName)}`);
    http.set('Cache-Control', 'private, no-store');
    http.set('X-Content-Type-Options', 'nosniff');
    http.body = bytes;
  },
  async nameSubstitute(http: Http) {
    const useCase = await useCaseOf(strapi, http);
    const input = parseInput(substituteInput, http.request.body);
    const row = await nameSubstitute(useCase, http.params.id ?? '', input);
    http.body = { data: present(strapi, DOCUMENT, row), meta: {} };
  },
  async content(http: Http) {
    const { caller } = await useCaseOf(strapi, http);
    http.set('Cache-Control', 'private, no-store');
    http.body = { data: await documentContent(strapi, caller, http.params.id ?? '') };
  },
}));
