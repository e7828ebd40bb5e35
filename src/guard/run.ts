import type { Actor } from '../domain/kernel/actor';
import { toPlainDate, type Instant } from '../domain/kernel/instant';
import { transactionOf, type Strapi } from '../platform/strapi-casts';
import { writeAudit } from './audit';
import { guardContext, runInContext, type GuardContext } from './context';
import { translateDatabaseError } from './database-errors';
import { loadCalendar, loadSettings } from './settings';

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
      await trx.raw(`select set_config('nol.guard', 'open', true)`);
      const today = toPlainDate(start.now);
      const context: GuardContext = {
        ...start,
        strapi,
        trx,
        today,
        settings: await loadSettings(trx, today),
        calendar: await loadCalendar(trx),
        audit: [],
        warnings: [],
      };
      return runInContext(context, async () => {
        const result = await work(context);
        await writeAudit(context);
        return result;
      });
    });
  } catch (error) {
    throw translateDatabaseError(error);
  }
}
