import type { Http } from '../../../http/context';
import { recordController } from '../../../http/record-controller';
import { useCaseOf } from '../../../http/use-case';
import { CHECKLIST_VERSION } from '../../../usecases/checklist/checklist-types';
import { printBlankSheet } from '../../../usecases/checklist/print-blank-sheet';

export default recordController(CHECKLIST_VERSION, (strapi) => ({
  async blankSheet(http: Http) {
    const { caller } = await useCaseOf(strapi, http);
    const { fileName, bytes } = await printBlankSheet(strapi, caller, http.params.id ?? '');
    http.type = 'application/pdf';
    http.set('Content-Disposition', `inline; filename*=UTF-8''${encodeURIComponent(fileName)}`);
    http.set('X-Content-Type-Options', 'nosniff');
    http.body = bytes;
  },
}));
