import { deadlineFromReceipt } from '../../domain/document/deadline';
import type { PlainDate } from '../../domain/kernel/plain-date';
import { scopeOfRow } from '../../guard/change-summary';
import { notFound } from '../../guard/errors';
import { changeRecord, createRecord, lockRecord } from '../../guard/records';
import { attachEvidence } from '../attachment/attach-evidence';
import type { ExtraInput } from '../input/parse-input';
import type { UseCase } from '../start';
import { DOCUMENT } from './document-uid';
import { takeStep, type StepAnswer, type StepRequest } from './take-step';

const SERVICE = 'api::service-of-document.service-of-document';

export type ServiceInput = StepRequest & {
  document: string;
  way: string;
  servedOn: PlainDate;
  receivedOn: PlainDate;
  place?: string;
  receiverName?: string;
  receiverRelation?: string;
  proxyReason?: string;
  refusalReason?: string;
  witnessName?: string;
  witnessUnit?: string;
  consentOn?: PlainDate;
  postNumber?: string;
  publishedIn?: string;
  servers: string[];
  photos: string[];
  note?: string;
  extra?: ExtraInput;
};

/**
 * Records that a paper was served. The period runs from receipt (民事诉讼法 第八十五条): its last day is computed here and stands on
 * the case from now on.
 */
export function recordService(useCase: UseCase, input: ServiceInput): Promise<StepAnswer> {
  return takeStep(useCase, 'record-service', input, async (context, current) => {
    const { caseId, rev, document: documentId, photos, ...fields } = input;
    const document = await lockRecord(context, DOCUMENT, documentId);
    const kind = current.state === 'CASE_ORDERED' ? 'RETURN_ORDER' : 'RETURN_NOTICE';
    if (!document || document.caseDocumentId !== current.documentId || document.kind !== kind)
      throw notFound('文书');
    const deadlineOn = deadlineFromReceipt(
      input.receivedOn,
      Number(document.deadlineDays ?? 0),
      context.calendar,
    );
    const service = await createRecord(context, SERVICE, {
      extra: {},
      ...fields,
      officialDocumentId: documentId,
      officialDocument: document.id,
      caseDocumentId: caseId,
      deadlineOn,
      photoCount: photos.length,
      recordedByStaffNo: context.actor.staffNo,
      ...scopeOfRow(current),
    });
    await attachEvidence(context, {
      ids: photos,
      owner: { type: SERVICE, row: service },
      field: 'photos',
    });
    await changeRecord(context, DOCUMENT, document.id, {
      receivedOn: input.receivedOn,
      deadlineOn,
    });
    return {
      changes: { deadlineOn },
      note: input.note,
      evidence: {
        service: service.documentId,
        way: input.way,
        receivedOn: input.receivedOn,
        deadlineOn,
      },
      result: { service, deadlineOn },
    };
  });
}
