import { setTimeout as sleep } from 'node:timers/promises';
import type { Rows } from './rows';

const WITHIN_MS = 120_000;
/** Later than any minute of a run: the queue takes every scan until then as done. */
const DONE_UNTIL = '2100-01-01T00:00:00Z';

async function until(what: string, look: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + WITHIN_MS;
  while (!(await look())) {
    if (performance.now() > end) throw new Error(`it never happened: ${what}`);
    await sleep(50);
  }
}

/**
 * Takes the scans of a server off the wall clock: they run when a test asks for them. One that came at its own minute would write amid a
 * comparison, or on a day that the demo clock only passes through.
 */
export async function stopOwnScans(rows: Rows): Promise<void> {
  const crontabs = 'graphile_worker._private_known_crontabs';
  await until('the server registers its scans', async () => {
    const { n } = await rows.one(`select count(*)::int as n from ${crontabs}`);
    return Number(n) > 0;
  });
  await rows.query(`update ${crontabs} set last_execution = $1`, [DONE_UNTIL]);
}

/**
 * Waits until the queue of a server has nothing left to do, nor to try again within seconds; returns at once where no worker runs. What
 * failed and waits for longer is not waited for: a suite that breaks a paper on purpose has such.
 */
export async function queueIsDone(rows: Rows): Promise<void> {
  await until('the queue is done', async () => {
    const { worked, left } = await rows.one(
      `select exists (select 1 from pg_stat_activity
           where datname = current_database() and application_name = 'not-one-less-queue') as worked,
         exists (select 1 from graphile_worker._private_jobs where locked_at is not null
           or (attempts < max_attempts and run_at < now() + interval '10 seconds')) as left`,
    );
    return worked === false || left === false;
  });
}
