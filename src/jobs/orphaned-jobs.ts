import type { Pool, PoolClient } from 'pg';

/** Keeps our locks apart from any other use of advisory locks in the database. */
const LOCK_SPACE = 4_301_986;

/** Marks a worker pool as alive for as long as this connection lives; a killed process loses it at once. */
export async function holdPoolLock(client: PoolClient, poolId: string): Promise<void> {
  await client.query('select pg_advisory_lock($1, hashtext($2))', [LOCK_SPACE, poolId]);
}

/** Frees the jobs of pools that nobody holds a lock for. The queue alone would wait four hours. */
export async function freeOrphanedJobs(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ locked_by: string }>(
    `select distinct locked_by from graphile_worker.jobs j
     where locked_by is not null and not exists (
       select 1 from pg_locks l where l.locktype = 'advisory' and l.granted
         and l.classid = $1::oid and l.objid = (hashtext(j.locked_by)::bigint & 4294967295)::oid)`,
    [LOCK_SPACE],
  );
  if (rows.length === 0) return 0;
  const dead = rows.map((row) => row.locked_by);
  await pool.query('select graphile_worker.force_unlock_workers($1)', [dead]);
  return dead.length;
}
