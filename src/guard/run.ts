import type { Knex } from 'knex';
import type { AuditAct } from '../domain/audit/acts';
import type { Actor } from '../domain/kernel/actor';
import { toPlainDate, type Instant } from '../domain/kernel/instant';
import { askPrepared } from '../platform/rows/ask-prepared';
import { lockRowWith } from '../platform/rows/lock-row';
import { transactionOf, type Strapi } from '../platform/strapi-casts';
import { writeAuditAndJobs } from './audit';
import { guardContext, runInContext, type GuardContext } from './context';
import { translateDatabaseError } from './database-errors';
import { loadReference } from './reference';

export type UseCaseStart = {
  actor: Actor;
  now: Instant;
  useCase: AuditAct;
  /** The record that this is about: its lock comes with the opening of the transaction, and the first `lockRecord` answers it. */
  lock?: { uid: string; documentId: string };
};

/**
 * The envelope of every write: one transaction in which rows, audit entries and queued work commit together. It opens the
 * database's own gate (`nol.guard`, see database/constraints) for this transaction only. A use case called inside another joins it.
 */
export async function runGuarded<T>(
  strapi: Strapi,
  start: UseCaseStart,
  work: (context: GuardContext) => Promise<T>,
): Promise<T> {
  const outer = guardContext();
  if (outer) return work(outer);
  try {
    return await transactionOf(strapi, async (trx) => {
      const today = toPlainDate(start.now);
      const { version, locked } = await openGate(strapi, trx, start.lock);
      const { actor, now, useCase } = start;
      const context: GuardContext = {
        actor,
        now,
        useCase,
        strapi,
        trx,
        today,
        ...(await loadReference(trx, today, version)),
        locked,
        audit: [],
        noting: 'after',
        jobs: [],
        warnings: [],
        known: new Map(),
      };
      return runInContext(context, async () => {
        const result = await work(context);
        await writeAuditAndJobs(context);
        return result;
      });
    });
  } catch (error) {
    throw translateDatabaseError(error);
  }
}

const OPEN = `select set_config('nol.guard', 'open', true), version as nol_version from nol_reference_version`;

/** Opens the database's gate for this transaction, answers the version of the reference data and locks a record, in one round trip. */
async function openGate(
  strapi: Strapi,
  trx: Knex.Transaction,
  lock: UseCaseStart['lock'],
): Promise<{ version: string; locked: GuardContext['locked'] }> {
  if (lock === undefined) {
    const [row] = await askPrepared(trx, OPEN);
    return { version: String(row?.nol_version), locked: null };
  }
  const { row, first } = await lockRowWith(strapi, trx, lock, OPEN);
  return { version: String(first.nol_version), locked: { ...lock, row } };
}
