import type { CaseState } from '../../domain/case/states';
import { checkIssuer } from '../document/check-issuer';
import type { GuardContext } from '../../guard/context';
import { conflict } from '../../guard/errors';
import { changeRecord, lockRecord } from '../../guard/records';
import { textOf } from '../../platform/row-values';
import type { Row } from '../../platform/strapi-casts';
import type { UseCase } from '../start';
import { DOCUMENT } from './document-uid';
import { takeStep, type StepAnswer, type StepRequest } from './take-step';

export type VoidInput = StepRequest & { note: string };

/** Voids an issued paper: it stays listed under its number, which is not used again (rule DOC-01). */
async function voidPaper(context: GuardContext, documentId: unknown, reason: string): Promise<Row> {
  const document = await lockRecord(context, DOCUMENT, textOf(documentId));
  if (!document) throw conflict('DOC-01', '没有可以作废的文书。', {}, ['document']);
  checkIssuer(context, document);
  return changeRecord(context, DOCUMENT, document.id, {
    state: 'DOC_VOIDED',
    voidReason: reason,
    voidedAt: new Date(context.now).toISOString(),
  });
}

/** A notice with a mistake is voided by the principal; the case goes back to persuasion. */
export function voidNotice(useCase: UseCase, input: VoidInput): Promise<StepAnswer> {
  return takeStep(useCase, 'void-notice', input, async (context, current) => {
    const document = await voidPaper(context, current.noticeDocumentId, input.note);
    return {
      changes: { noticeDocumentId: null, noticeNumber: null, deadlineOn: null },
      note: input.note,
      evidence: { document: document.documentId, documentNumber: document.documentNumber },
      result: { document },
    };
  });
}

async function stateBeforeOrder(context: GuardContext, current: Row): Promise<CaseState> {
  const event = (await context
    .trx('case_events')
    .where({ case_document_id: current.documentId, round: current.round, action: 'order' })
    .orderBy('seq', 'desc')
    .first('from_state')) as { from_state: CaseState } | undefined;
  if (!event) throw conflict('DOC-01', '本轮没有发出过责令通知书。', {}, ['document']);
  return event.from_state;
}

/** An order with a mistake is voided by the office that issued it; the case stands where it stood, with the notice's last day. */
export function voidOrder(useCase: UseCase, input: VoidInput): Promise<StepAnswer> {
  return takeStep(useCase, 'void-order', input, async (context, current) => {
    const document = await voidPaper(context, current.orderDocumentId, input.note);
    const notice = current.noticeDocumentId
      ? await lockRecord(context, DOCUMENT, textOf(current.noticeDocumentId))
      : null;
    return {
      to: await stateBeforeOrder(context, current),
      changes: {
        orderDocumentId: null,
        orderNumber: null,
        deadlineOn: notice?.deadlineOn ?? null,
      },
      note: input.note,
      evidence: { document: document.documentId, documentNumber: document.documentNumber },
      result: { document },
    };
  });
}
