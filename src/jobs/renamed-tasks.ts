import type { Pool } from 'pg';

/** Tasks that had another name in earlier versions: the queue never runs a job whose name nobody knows, and never drops it. */
const RENAMED = { 'scan-deferral-ends': 'scan-grants-and-leave' } as const;

const KNOWN = `select 1 from graphile_worker._private_known_crontabs where identifier = $1`;
// The schedule knows since when, so that hours missed under the old name are made up under the new one.
const SCHEDULE = `
update graphile_worker._private_known_crontabs k set identifier = $2
 where k.identifier = $1 and not exists (select 1 from graphile_worker._private_known_crontabs n where n.identifier = $2)`;
const LEFT_OVER = `delete from graphile_worker._private_known_crontabs where identifier = $1`;
const DROPPED = `
select count(*)::int as dropped from graphile_worker.complete_jobs(
  (select coalesce(array_agg(j.id), '{}') from graphile_worker.jobs j where j.task_identifier = $1))`;
const AGAIN = `select graphile_worker.add_job($1, job_key := $1, max_attempts := 6)`;

/** Gives schedule and waiting jobs of an earlier version their present names. A job that an earlier version still runs is left to it. */
export async function carryRenamedTasks(pool: Pool): Promise<void> {
  for (const [before, name] of Object.entries(RENAMED)) {
    const { rowCount: known } = await pool.query(KNOWN, [before]);
    if (known) {
      await pool.query(SCHEDULE, [before, name]);
      await pool.query(LEFT_OVER, [before]);
    }
    const { rows } = await pool.query<{ dropped: number }>(DROPPED, [before]);
    if ((rows[0]?.dropped ?? 0) > 0) await pool.query(AGAIN, [name]);
  }
}
