import { districtOf } from '../../domain/document/district';
import { conflict } from '../../guard/errors';
import { changeRecord, lockRecord } from '../../guard/records';
import { openText } from '../../platform/field-cipher';
import { orderPrint } from '../document/order-print';
import { textOf } from '../../platform/row-values';
import { freezeData } from '../document/freeze-data';
import { issuerOf } from '../document/issuer-of';
import { numberOf } from '../document/write-notice';
import type { UseCase } from '../start';
import { DOCUMENT } from './document-uid';
import { takeStep, type StepAnswer, type StepRequest } from './take-step';

export type SendReportInput = StepRequest & { note?: string };

/**
 * The principal sends the signed 书面报告 to the town of the household, with a copy to the committee. Number and day are added now; the
 * hash the inspector signed is that of everything else (rules REPORT-01, -04, -06, -08).
 */
export function sendWrittenReport(useCase: UseCase, input: SendReportInput): Promise<StepAnswer> {
  return takeStep(useCase, 'report', input, async (context, current) => {
    const draft = await lockRecord(context, DOCUMENT, textOf(current.reportDocumentId));
    if (!draft || draft.round !== current.round || draft.kind !== 'WRITTEN_REPORT')
      throw conflict('REPORT-01', '还没有起草书面报告，请先起草并请责任督学签字。', {}, [
        'document',
      ]);
    if (draft.state !== 'DOC_SIGNED')
      throw conflict('REPORT-01', '责任督学尚未签字，报告不能发出，请责任督学签字。', {}, [
        'cosignature',
      ]);
    const { actor } = context;
    const issuer = await issuerOf(
      context,
      textOf(current.schoolCode),
      districtOf(context.settings),
    );
    const number = await numberOf(context, issuer, '控辍报');
    const signed = JSON.parse(openText(textOf(draft.dataCipher))) as Record<string, unknown>;
    const document = await changeRecord(context, DOCUMENT, draft.id, {
      state: 'DOC_ISSUED',
      ...number,
      ...freezeData({
        ...signed,
        documentNumber: number.documentNumber,
        issuedOn: context.today,
      }),
      issuedOn: context.today,
      issuedAt: new Date(context.now).toISOString(),
      issuedByStaffNo: actor.staffNo,
      issuedByName: actor.name,
      renderState: 'RENDER_PENDING',
    });
    orderPrint(context, document.documentId);
    return {
      note: input.note,
      evidence: { document: document.documentId, documentNumber: number.documentNumber },
      result: { document },
    };
  });
}
