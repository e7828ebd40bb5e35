import { notFound } from '../../guard/errors';
import { changeRecord, lockRecord } from '../../guard/records';
import { enqueue } from '../../platform/queue/enqueue';
import type { UseCase } from '../start';
import { DOCUMENT } from './document-uid';
import { takeStep, type StepAnswer, type StepRequest } from './take-step';

export type CosignInput = StepRequest & { document: string; contentHash: string };

/**
 * 责任督学同时签字: binds the signature to the hash of what was read. A report whose content changed since has another hash, and the
 * rule refuses.
 */
export function cosignAbsenceReport(useCase: UseCase, input: CosignInput): Promise<StepAnswer> {
  return takeStep(useCase, 'cosign-absence-report', input, async (context, current) => {
    const document = await lockRecord(context, DOCUMENT, input.document);
    if (
      !document ||
      document.caseDocumentId !== current.documentId ||
      document.kind !== 'ABSENCE_REPORT'
    )
      throw notFound('48小时报告单');
    const at = new Date(context.now).toISOString();
    const issued = await changeRecord(context, DOCUMENT, document.id, {
      state: 'DOC_ISSUED',
      cosignedByStaffNo: context.actor.staffNo,
      cosignedByName: context.actor.name,
      cosignedAt: at,
      cosignedHash: input.contentHash,
      issuedOn: context.today,
      issuedAt: at,
      issuedByStaffNo: document.issuedByStaffNo ?? context.actor.staffNo,
      issuedByName: document.issuedByName ?? context.actor.name,
      renderState: 'RENDER_PENDING',
    });
    await enqueue(
      context.trx,
      'render-document',
      { documentId: issued.documentId },
      `render:${issued.documentId}`,
    );
    return {
      evidence: { document: issued.documentId, contentHash: input.contentHash },
      result: { document: issued },
    };
  });
}
