import type { CaseAction } from '../../domain/case/transition';
import type { CaseState } from '../../domain/case/states';
import { scopeOfRow } from '../../guard/change-summary';
import type { GuardContext } from '../../guard/context';
import { createRecords, type NewRecord } from '../../guard/records';
import type { Data, Row } from '../../platform/strapi-casts';

export const CASE = 'api::case.case';
const EVENT = 'api::case-event.case-event';

/** Whoever appends holds the lock of the case, or has just made it; the unique index refuses a second row of this number. */
const NEXT = '(select coalesce(max(seq), 0) + 1 from case_events where case_document_id = ?)';

type NewEvent = {
  caseRow: Row;
  action: CaseAction;
  fromState: CaseState | null;
  toState: CaseState;
  note?: string;
  evidence?: Data;
  idempotencyKey?: string;
};

const columnsOf = (context: GuardContext, { caseRow, ...event }: NewEvent): Data => ({
  caseDocumentId: caseRow.documentId,
  case: caseRow.id,
  round: caseRow.round,
  action: event.action,
  fromState: event.fromState,
  toState: event.toState,
  at: new Date(context.now).toISOString(),
  actorStaffNo: context.actor.staffNo,
  actorName: context.actor.name,
  actorRole: context.actor.kind === 'system' ? 'system' : context.actor.role,
  note: event.note ?? null,
  evidence: event.evidence ?? null,
  idempotencyKey: event.idempotencyKey ?? null,
  ...scopeOfRow(caseRow),
});

/** One event to be appended to the history of a case; the history is never changed (a database trigger refuses). */
export const nextEvent = (context: GuardContext, event: NewEvent): NewRecord => ({
  uid: EVENT,
  data: columnsOf(context, event),
  computed: { seq: { sql: NEXT, bindings: [event.caseRow.documentId] } },
});

/** The first event of each of these new cases. */
export function openEvents(context: GuardContext, events: readonly NewEvent[]): Promise<Row[]> {
  return createRecords(
    context,
    EVENT,
    events.map((event) => ({ ...columnsOf(context, event), seq: 1 })),
  );
}
