import type { Knex } from 'knex';
import type { Actor } from '../domain/kernel/actor';
import { toPlainDate, type Instant } from '../domain/kernel/instant';
import { askPrepared } from '../platform/rows/ask-prepared';
import { transactionOf, type Strapi } from '../platform/strapi-casts';
import { writeAuditAndJobs } from './audit';
import { guardContext, runInContext, type GuardContext } from './context';
import { translateDatabaseError } from './database-errors';
import { loadReference } from './reference';

export type UseCaseStart = { actor: Actor; now: Instant; useCase: string };

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
      const reference = await loadReference(trx, today, await openGate(trx));
      const context: GuardContext = {
        ...start,
        strapi,
        trx,
        today,
        ...reference,
        audit: [],
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

/** Opens the database's gate for this transaction and answers the version of the reference data, in one round trip. */
async function openGate(trx: Knex.Transaction): Promise<string> {
  const [row] = await askPrepared(
    trx,
    `select set_config('nol.guard', 'open', true), version from nol_reference_version`,
  );
  return String(row?.version);
}
