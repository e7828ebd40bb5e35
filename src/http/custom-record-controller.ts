import { customUid, type CustomType } from '../domain/custom-type/custom-type';
import { changeCustomRecord } from '../usecases/custom-record/change-custom-record';
import { createCustomRecord } from '../usecases/custom-record/create-custom-record';
import { printCustomRecord } from '../usecases/custom-record/print-custom-record';
import { answerRecord } from './answer-record';
import type { Http } from './context';
import { recordController } from './record-controller';
import { sendPdf } from './send-pdf';
import { dataOf, useCaseOf } from './use-case';

/** REST of a register that the district designed: what every record type has, with writes and a page to print. */
export const customRecordController = (type: CustomType) => {
  const uid = customUid(type.name);
  return recordController(uid, (strapi) => ({
    async create(http: Http) {
      const useCase = await useCaseOf(strapi, http);
      answerRecord(strapi, http, uid, await createCustomRecord(useCase, type, dataOf(http)), 201);
    },
    async update(http: Http) {
      const useCase = await useCaseOf(strapi, http);
      const id = http.params.id ?? '';
      answerRecord(strapi, http, uid, await changeCustomRecord(useCase, type, id, dataOf(http)));
    },
    async pdf(http: Http) {
      const useCase = await useCaseOf(strapi, http);
      sendPdf(http, await printCustomRecord(useCase, type, http.params.id ?? ''));
    },
  }));
};
