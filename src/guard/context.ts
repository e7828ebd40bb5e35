import { AsyncLocalStorage } from 'node:async_hooks';
import type { Knex } from 'knex';
import type { AuditAct, AuditNote } from '../domain/audit/acts';
import type { Actor } from '../domain/kernel/actor';
import type { Instant } from '../domain/kernel/instant';
import type { PlainDate } from '../domain/kernel/plain-date';
import type { Violation } from '../domain/kernel/rule';
import type { Row, Strapi } from '../platform/strapi-casts';
import type { DayReference } from './reference';
import type { JobOrder } from '../platform/queue/enqueue';

export type AuditDraft = {
  action: AuditNote;
  recordType: string;
  recordDocumentId: string;
  recordRev: number | null;
  changes: Record<string, unknown>;
  scope: Record<string, string | null>;
};

/** What one use case runs with: one transaction, one actor, one instant, the settings and the calendar that hold on that day. */
export type GuardContext = DayReference & {
  strapi: Strapi;
  trx: Knex.Transaction;
  actor: Actor;
  now: Instant;
  today: PlainDate;
  useCase: AuditAct;
  audit: AuditDraft[];
  /** Whether a write is noted for the audit after it, or before, to be written in its own statement. */
  noting: 'after' | 'before';
  /** Work for the queue, ordered by this transaction. */
  jobs: JobOrder[];
  warnings: Violation[];
  /** The record locked at the opening, until `lockRecord` has answered it. */
  locked: { uid: string; documentId: string; row: Row | null } | null;
  /** Rows as this transaction last read or wrote them under their lock, by type and id. */
  known: Map<string, Row>;
};

const storage = new AsyncLocalStorage<GuardContext>();

/** The use case this call stands in; `undefined` on every path that did not come through one. */
export function guardContext(): GuardContext | undefined {
  return storage.getStore();
}

export function runInContext<T>(context: GuardContext, work: () => Promise<T>): Promise<T> {
  return storage.run(context, work);
}
