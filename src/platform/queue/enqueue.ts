import type { Knex } from 'knex';
import { askPrepared } from '../rows/ask-prepared';

export type QueueTask = 'render-document' | 'scan-absence-clocks' | 'scan-deadlines';

/**
 * Puts work on the queue in the caller's own transaction: it exists if and only if the act commits. `jobKey` makes a repeated call
 * replace the waiting job instead of adding one.
 */
export async function enqueue(
  trx: Knex,
  task: QueueTask,
  payload: Record<string, unknown>,
  jobKey: string,
): Promise<void> {
  await askPrepared(
    trx,
    `select id from graphile_worker.add_job(?, ?::json, job_key => ?, max_attempts => 12)`,
    [task, JSON.stringify(payload), jobKey],
  );
}
