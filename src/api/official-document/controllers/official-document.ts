import type { Http } from '../../../http/context';
import { recordController } from '../../../http/record-controller';
import { useCaseOf } from '../../../http/use-case';
import { documentContent } from '../../../queries/document-content';
import { readDocumentPdf } from '../../../usecases/document/read-document-pdf';

export default recordController('api::official-document.official-document', (strapi) => ({
  async pdf(http: Http) {
    const { caller } = await useCaseOf(strapi, http);
    const { fileName, bytes } = await readDocumentPdf(strapi, caller, http.params.id ?? '');
    http.type = 'application/pdf';
    http.set('Content-Disposition', `inline; filename*=UTF-8''${encodeURIComponent(fileName)}`);
    http.set('Cache-Control', 'private, no-store');
    http.set('X-Content-Type-Options', 'nosniff');
    http.body = bytes;
  },
  async content(http: Http) {
    const { caller } = await useCaseOf(strapi, http);
    http.set('Cache-Control', 'private, no-store');
    http.body = { data: await documentContent(strapi, caller, http.params.id ?? '') };
  },
}));
