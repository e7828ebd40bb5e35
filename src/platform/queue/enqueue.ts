import type { Knex } from 'knex';
import { askPrepared } from '../rows/ask-prepared';

export type QueueTask = 'render-document' | 'scan-absence-clocks' | 'scan-deadlines';

/** What the queue is told: a task with its payload; `key` makes a repeated order replace the waiting one instead of adding another. */
export type JobOrder = { task: QueueTask; payload: Record<string, unknown>; key: string };

/** Adds the jobs of a JSON list of orders, in the transaction of the statement it stands in: they exist if and only if it commits. */
export const ADD_JOBS = `select added.id from json_to_recordset(?::json) as ordered(task text, payload json, key text)
  cross join lateral graphile_worker.add_job(ordered.task, ordered.payload, job_key => ordered.key, max_attempts => 12) as added`;

/** Puts work on the queue in the caller's own transaction. */
export async function enqueue(trx: Knex, orders: readonly JobOrder[]): Promise<void> {
  await askPrepared(trx, ADD_JOBS, [JSON.stringify(orders)]);
}
