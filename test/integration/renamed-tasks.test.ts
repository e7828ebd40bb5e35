import { Pool } from 'pg';
import { carryRenamedTasks } from '../../src/jobs/renamed-tasks';
import { sharedSite } from '../support/site/shared-site';
import { createTestDatabase } from '../support/test-database';

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let pool: Pool;

beforeAll(async () => {
  database = await createTestDatabase('renamed-tasks', sharedSite().template);
  pool = new Pool({ connectionString: database.url });
});

afterAll(async () => {
  await pool.end();
  await database.drop();
});

const jobs = async () =>
  (
    await pool.query(
      `select task_identifier as task, key, locked_by as by from graphile_worker.jobs where task_identifier like 'scan-%' order by 1, 3`,
    )
  ).rows as unknown[];
const schedule = async () =>
  (
    await pool.query(
      `select identifier as task, last_execution::text as last from graphile_worker._private_known_crontabs where identifier like 'scan-%'`,
    )
  ).rows as unknown[];

const scheduledSince = (name: string, last: string) =>
  pool.query(
    `insert into graphile_worker._private_known_crontabs (identifier, known_since, last_execution) values ($1, $2, $2)`,
    [name, last],
  );
const waiting = (name: string) =>
  pool.query('select graphile_worker.add_job($1, job_key := $1)', [name]);
/** As several servers that start at the same moment. */
const carried = () => Promise.all([carryRenamedTasks(pool), carryRenamedTasks(pool)]);

describe('a task that had another name in the version before', () => {
  beforeEach(async () => {
    await pool.query(`delete from graphile_worker._private_known_crontabs`);
    await pool.query(`delete from graphile_worker._private_jobs`);
  });

  it('is done under its present one: the job that waits, and the hours that were missed', async () => {
    await scheduledSince('scan-deferral-ends', '2026-11-17 03:20:00+00');
    await waiting('scan-deferral-ends');
    await carried();
    expect(await jobs()).toEqual([
      { task: 'scan-grants-and-leave', key: 'scan-grants-and-leave', by: null },
    ]);
    const [known, ...more] = await schedule();
    expect(known).toMatchObject({ task: 'scan-grants-and-leave' });
    expect(JSON.stringify(known)).toContain('2026-11-17');
    expect(more).toEqual([]);
  });

  it('leaves a job to the earlier version that runs it', async () => {
    await waiting('scan-deferral-ends');
    await pool.query(
      `update graphile_worker._private_jobs set locked_by = 'earlier', locked_at = now()`,
    );
    await carried();
    expect(await jobs()).toEqual([
      { task: 'scan-deferral-ends', key: 'scan-deferral-ends', by: 'earlier' },
    ]);
  });

  it('changes nothing where the name is known already', async () => {
    await scheduledSince('scan-grants-and-leave', '2026-11-18 03:20:00+00');
    await scheduledSince('scan-deferral-ends', '2026-11-17 03:20:00+00');
    await waiting('scan-grants-and-leave');
    await carried();
    expect(await jobs()).toHaveLength(1);
    const known = await schedule();
    expect(known).toHaveLength(1);
    expect(JSON.stringify(known)).toContain('2026-11-18');
  });
});
