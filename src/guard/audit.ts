import { createHash } from 'node:crypto';
import { createId } from '@paralleldrive/cuid2';
import type { GuardContext } from './context';

const SCOPE_COLUMNS = {
  schoolCode: 'school_code',
  classCode: 'class_code',
  zoneCode: 'zone_code',
  townCode: 'town_code',
  residenceTownCode: 'residence_town_code',
  childNo: 'child_no',
} as const;

/**
 * Writes the use case's audit entries in its own transaction, in one statement. Each row carries its own hash over its content, so
 * that a later change of a row shows; values of personal attributes are not repeated here, only that they changed.
 */
export async function writeAudit(context: GuardContext): Promise<void> {
  if (context.audit.length === 0) return;
  const at = new Date(context.now).toISOString();
  const rows = context.audit.splice(0).map((draft) => {
    const content = {
      at,
      actor_kind: context.actor.kind,
      actor_staff_no: context.actor.staffNo,
      actor_name: context.actor.name,
      actor_role: context.actor.role,
      action: `${context.useCase}:${draft.action}`,
      record_type: draft.recordType,
      record_document_id: draft.recordDocumentId,
      record_rev: draft.recordRev,
      changes: JSON.stringify(draft.changes),
      ...Object.fromEntries(
        Object.entries(SCOPE_COLUMNS).map(([key, column]) => [column, draft.scope[key] ?? null]),
      ),
    };
    return {
      ...content,
      document_id: createId(),
      created_at: at,
      updated_at: at,
      published_at: at,
      row_hash: createHash('sha256').update(JSON.stringify(content)).digest('hex'),
    };
  });
  await context.trx('audit_entries').insert(rows);
}

/** Notes a read of personal data or another act that changes no row. */
export function auditAct(
  context: GuardContext,
  action: string,
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
