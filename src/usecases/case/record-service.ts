import { deadlineFromReceipt } from '../../domain/document/deadline';
import type { PlainDate } from '../../domain/kernel/plain-date';
import { receiptDate } from '../../domain/document/service-way';
import { scopeOfRow } from '../../guard/change-summary';
import type { GuardContext } from '../../guard/context';
import { invalid, notFound } from '../../guard/errors';
import { changeRecord, createRecord, lockRecord } from '../../guard/records';
import { settingsOfDay } from '../../guard/reference';
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
  /** Left out for 公告, whose day follows from the publication. */
  receivedOn?: PlainDate;
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

/** The day on which a publication counts as received, by the settings of the day on which it began. */
async function dayOfNotice(
  context: GuardContext,
  { way, servedOn }: ServiceInput,
): Promise<PlainDate> {
  if (way !== 'PUBLIC_NOTICE') throw invalid('INPUT-02', '请填写收到日期', ['receivedOn']);
  const settings = await settingsOfDay(context.trx, servedOn, context);
  const publicNoticeDays = settings('service.publicNoticeDays');
  return receiptDate({ way, publishedOn: servedOn, publicNoticeDays });
}

/**
 * Records that a paper was served. The period runs from receipt (民事诉讼法 第八十五条): its last day is computed here and stands on
 * the case from now on.
 */
export function recordService(useCase: UseCase, input: ServiceInput): Promise<StepAnswer> {
  return takeStep(useCase, 'record-service', input, async (context, current) => {
    const { caseId, rev, document: documentId, photos, ...fields } = input;
    const receivedOn = input.receivedOn ?? (await dayOfNotice(context, input));
    const document = await lockRecord(context, DOCUMENT, documentId);
    const kind = current.state === 'CASE_ORDERED' ? 'RETURN_ORDER' : 'RETURN_NOTICE';
    if (!document || document.caseDocumentId !== current.documentId || document.kind !== kind)
      throw notFound('文书');
    const deadlineOn = deadlineFromReceipt(
      receivedOn,
      Number(document.deadlineDays ?? 0),
      context.calendar,
    );
    const service = await createRecord(context, SERVICE, {
      extra: {},
      ...fields,
      receivedOn,
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
      receivedOn,
      deadlineOn,
    });
    return {
      changes: { deadlineOn },
      note: input.note,
      evidence: {
        service: service.documentId,
        way: input.way,
        receivedOn,
        deadlineOn,
      },
      result: { service, deadlineOn },
    };
  });
}
