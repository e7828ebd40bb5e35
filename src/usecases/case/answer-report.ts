import type { PlainDate } from '../../domain/kernel/plain-date';
import type { GuardContext } from '../../guard/context';
import { conflict, notFound } from '../../guard/errors';
import { changeRecord, lockRecord } from '../../guard/records';
import { textOf } from '../../platform/row-values';
import type { Row } from '../../platform/strapi-casts';
import { attachEvidence } from '../attachment/attach-evidence';
import type { UseCase } from '../start';
import { DOCUMENT } from './document-uid';
import { takeStep, type StepAnswer, type StepRequest } from './take-step';

export type ReceiptInput = StepRequest & {
  receivedOn: PlainDate;
  receiverName: string;
  opinion?: string;
  photos: string[];
};

async function reportOf(context: GuardContext, current: Row): Promise<Row> {
  const report = await lockRecord(context, DOCUMENT, textOf(current.reportDocumentId));
  if (!report) throw notFound('书面报告');
  return report;
}

/**
 * 镇街回执: who received the written report, when, and what the town will do. For a household outside the district the school
 * records the receipt it was sent, with a picture of it.
 */
export function acknowledgeReport(useCase: UseCase, input: ReceiptInput): Promise<StepAnswer> {
  return takeStep(useCase, 'acknowledge-report', input, async (context, current) => {
    const report = await reportOf(context, current);
    if (report.receivedOn)
      throw conflict('REPORT-07', '这份书面报告的回执已登记。', {}, ['document']);
    await attachEvidence(context, {
      ids: input.photos,
      owner: { type: DOCUMENT, row: report },
      field: 'photos',
      purposes: ['RECEIPT', 'PHOTO', 'PROOF'],
    });
    const document = await changeRecord(context, DOCUMENT, report.id, {
      receivedOn: input.receivedOn,
      receiptName: input.receiverName,
      receiptOpinion: input.opinion ?? null,
    });
    return {
      note: input.opinion,
      evidence: {
        document: document.documentId,
        receivedOn: input.receivedOn,
        receiverName: input.receiverName,
        photos: input.photos,
      },
      result: { document },
    };
  });
}

export type FileInput = StepRequest & { note?: string };

/** 区教委备案 of the written report. */
export function fileReport(useCase: UseCase, input: FileInput): Promise<StepAnswer> {
  return takeStep(useCase, 'file-report', input, async (context, current) => {
    const report = await reportOf(context, current);
    if (report.filedOn) throw conflict('REPORT-09', '这份书面报告已备案。', {}, ['document']);
    const document = await changeRecord(context, DOCUMENT, report.id, {
      filedOn: context.today,
      filedByName: context.actor.name,
    });
    return {
      note: input.note,
      evidence: { document: document.documentId, filedOn: context.today },
      result: { document },
    };
  });
}
