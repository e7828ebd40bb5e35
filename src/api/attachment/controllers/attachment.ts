import { answerRecord } from '../../../http/answer-record';
import type { Http } from '../../../http/context';
import { readUpload } from '../../../http/read-upload';
import { recordController } from '../../../http/record-controller';
import { useCaseOf } from '../../../http/use-case';
import { ATTACHMENT } from '../../../usecases/attachment/attach-evidence';
import { readAttachment } from '../../../usecases/attachment/read-attachment';
import { uploadAttachment } from '../../../usecases/attachment/upload-attachment';

export default recordController(ATTACHMENT, (strapi) => ({
  async create(http: Http) {
    const useCase = await useCaseOf(strapi, http);
    const written = await uploadAttachment(useCase, await readUpload(http));
    answerRecord(strapi, http, ATTACHMENT, written, 201);
  },
  async content(http: Http) {
    const { caller } = await useCaseOf(strapi, http);
    const { mime, bytes } = await readAttachment(strapi, caller, http.params.id ?? '');
    http.type = mime;
    http.set('Cache-Control', 'private, no-store');
    http.set('X-Content-Type-Options', 'nosniff');
    http.body = bytes;
  },
}));
