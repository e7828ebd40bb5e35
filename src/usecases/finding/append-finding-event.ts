import type { FindingAction, FindingState } from '../../domain/inspection/states';
import type { GuardContext } from '../../guard/context';
import { createRecord } from '../../guard/records';
import type { Row } from '../../platform/strapi-casts';

export const FINDING = 'api::finding.finding';
export const FINDING_EVENT = 'api::finding-event.finding-event';

type NewEvent = {
  finding: Row;
  action: FindingAction;
  fromState: FindingState | null;
  note?: string;
  proof?: readonly string[];
  idempotencyKey?: string;
};

/** Appends one step to the history of a finding, which is never changed (a database trigger refuses). */
export async function appendFindingEvent(context: GuardContext, event: NewEvent): Promise<Row> {
  const { finding, action, fromState } = event;
  const last = (await context
    .trx('finding_events')
    .where({ finding_document_id: finding.documentId })
    .max('seq as seq')
    .first()) as { seq: number | null } | undefined;
  return createRecord(context, FINDING_EVENT, {
    findingDocumentId: finding.documentId,
    seq: (last?.seq ?? 0) + 1,
    action,
    fromState,
    toState: finding.state,
    at: new Date(context.now).toISOString(),
    actorStaffNo: context.actor.staffNo,
    actorName: context.actor.name,
    actorRole: context.actor.role,
    note: event.note ?? null,
    proof: event.proof ?? null,
    idempotencyKey: event.idempotencyKey ?? null,
    schoolCode: finding.schoolCode,
    zoneCode: finding.zoneCode ?? null,
  });
}
