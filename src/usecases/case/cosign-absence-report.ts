import { isReport, type DocumentKind } from '../../domain/document/issuer';
import { notFound } from '../../guard/errors';
import { changeRecord, lockRecord } from '../../guard/records';
import { orderPrint } from '../document/order-print';
import type { UseCase } from '../start';
import { DOCUMENT } from './document-uid';
import { takeStep, type StepAnswer, type StepRequest } from './take-step';

export type CosignInput = StepRequest & { document: string; contentHash: string };

/**
 * 责任督学同时签字: binds the signature to the hash of what was read. A report whose content changed since has another hash, and the
 * rule refuses. The 48小时报告单 leaves with the signature ("立即"); the 书面报告 is then sent by the principal.
 */
export function cosignAbsenceReport(useCase: UseCase, input: CosignInput): Promise<StepAnswer> {
  return takeStep(useCase, 'cosign-absence-report', input, async (context, current) => {
    const document = await lockRecord(context, DOCUMENT, input.document);
    if (
      !document ||
      document.caseDocumentId !== current.documentId ||
      !isReport(document.kind as DocumentKind)
    )
      throw notFound('报告');
    const at = new Date(context.now).toISOString();
    const signature = {
      cosignedByStaffNo: context.actor.staffNo,
      cosignedByName: context.actor.name,
      cosignedAt: at,
      cosignedHash: input.contentHash,
    };
    const evidence = { document: document.documentId, contentHash: input.contentHash };
    if (document.kind === 'WRITTEN_REPORT') {
      const signed = await changeRecord(context, DOCUMENT, document.id, {
        ...signature,
        state: 'DOC_SIGNED',
      });
      return { evidence, result: { document: signed } };
    }
    const issued = await changeRecord(context, DOCUMENT, document.id, {
      ...signature,
      state: 'DOC_ISSUED',
      issuedOn: context.today,
      issuedAt: at,
      issuedByStaffNo: document.issuedByStaffNo ?? context.actor.staffNo,
      issuedByName: document.issuedByName ?? context.actor.name,
      renderState: 'RENDER_PENDING',
    });
    orderPrint(context, issued.documentId);
    return { evidence, result: { document: issued } };
  });
}
