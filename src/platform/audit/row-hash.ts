import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json';

/** What an audit row says, by its columns: all that its hash covers. */
export const AUDIT_CONTENT = [
  'at',
  'actor_kind',
  'actor_staff_no',
  'actor_name',
  'actor_role',
  'action',
  'record_type',
  'record_document_id',
  'record_rev',
  'changes',
  'school_code',
  'class_code',
  'zone_code',
  'town_code',
  'residence_town_code',
  'child_no',
] as const;

export type AuditContent = Record<(typeof AUDIT_CONTENT)[number], unknown>;

/** SHA-256 over the content of an audit row, hex: the same before it is written and when it is read back; `at` as ISO text. */
export function auditRowHash(content: AuditContent): string {
  const told = { ...content, at: new Date(String(content.at)).toISOString() };
  const kept = AUDIT_CONTENT.map((column) => [column, told[column] ?? null]);
  return createHash('sha256').update(canonicalJson(kept)).digest('hex');
}
