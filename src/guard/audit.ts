import type { AuditNote } from '../domain/audit/acts';
import { AUDIT_CONTENT, auditRowHash, type AuditContent } from '../platform/audit/row-hash';
import { ADD_JOBS, enqueue } from '../platform/queue/enqueue';
import { askPrepared } from '../platform/rows/ask-prepared';
import { newDocumentId } from '../platform/rows/new-document-id';
import type { Along } from '../platform/rows/write-row';
import type { AuditDraft, GuardContext } from './context';

const scopeColumns = (scope: AuditDraft['scope']) => ({
  school_code: scope.schoolCode ?? null,
  class_code: scope.classCode ?? null,
  zone_code: scope.zoneCode ?? null,
  town_code: scope.townCode ?? null,
  residence_town_code: scope.residenceTownCode ?? null,
  child_no: scope.childNo ?? null,
});

const COLUMNS = [
  ...AUDIT_CONTENT,
  ...['document_id', 'created_at', 'updated_at', 'published_at', 'row_hash'],
].join(', ');

const INSERT = `insert into audit_entries (${COLUMNS}) select ${COLUMNS} from json_populate_recordset(null::audit_entries, ?::json)`;

/**
 * The use case's audit entries, as JSON of rows. Each carries its own hash over its content, so that a later change of a row shows;
 * the chain follows when the row is committed (src/usecases/audit), so that no writer waits for another. Values of personal attributes
 * are not repeated here, only that they changed.
 */
function takeAudit(context: GuardContext): string {
  const at = new Date(context.now).toISOString();
  const rows = context.audit.splice(0).map((draft) => {
    const content: AuditContent = {
      at,
      actor_kind: context.actor.kind,
      actor_staff_no: context.actor.staffNo,
      actor_name: context.actor.name,
      actor_role: context.actor.role,
      action: `${context.useCase}:${draft.action}`,
      record_type: draft.recordType,
      record_document_id: draft.recordDocumentId,
      record_rev: draft.recordRev,
      changes: draft.changes,
      ...scopeColumns(draft.scope),
    };
    return {
      ...content,
      document_id: newDocumentId(),
      created_at: at,
      updated_at: at,
      published_at: at,
      row_hash: auditRowHash(content),
    };
  });
  return JSON.stringify(rows);
}

/** Both as parts of another write's statement, in the same transaction. */
export function takeAuditAndJobs(context: GuardContext): Along {
  const jobs = context.jobs.splice(0);
  return {
    writes: [{ sql: INSERT, bindings: [takeAudit(context)] }],
    asks: jobs.length === 0 ? [] : [{ sql: ADD_JOBS, bindings: [JSON.stringify(jobs)] }],
  };
}

/** Writes what the use case has left for the audit and the queue, in its own transaction and in one statement. */
export async function writeAuditAndJobs(context: GuardContext): Promise<void> {
  if (context.audit.length === 0) {
    const jobs = context.jobs.splice(0);
    if (jobs.length > 0) await enqueue(context.trx, jobs);
    return;
  }
  const { writes, asks } = takeAuditAndJobs(context);
  const [audit, jobs] = [...writes, ...asks];
  const sql = jobs ? `with audited as (${INSERT}) ${ADD_JOBS}` : INSERT;
  await askPrepared(context.trx, sql, [...(audit?.bindings ?? []), ...(jobs?.bindings ?? [])]);
}

/** Notes a read of personal data or another act that changes no row. */
export function auditAct(
  context: GuardContext,
  action: AuditNote,
  record: { type: string; documentId: string; scope: Record<string, string | null> },
  changes: Record<string, unknown> = {},
): void {
  context.audit.push({
    action,
    recordType: record.type,
    recordDocumentId: record.documentId,
    recordRev: null,
    changes,
    scope: record.scope,
  });
}
