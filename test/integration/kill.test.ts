import { createHash } from 'node:crypto';
import { chmodSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from '../../src/platform/failure/error-code';
import { findFreePort } from '../../src/platform/ports/check-port';
import { startPostgres, type RunningPostgres } from '../../src/platform/postgres/start-postgres';
import { personOf, signInAgain } from '../support/rest/people';
import type { Person } from '../support/rest/person';
import { readyCases } from '../support/rows/ready-cases';
import { rowsOf, type Row, type Rows } from '../support/rows/rows';
import { loadDemo } from '../support/site/load-demo';
import { fromRunner } from '../support/site/runner';
import { startTestServer, type TestServer } from '../support/site/start-test-server';
import { eventually } from '../support/suite';

let postgres: RunningPostgres;
let server: TestServer;
let rows: Rows;
let principal: Person;
let port: number;
let folder: string;
const openPostgres = () => startPostgres({ folder, port, database: 'killed' });

beforeAll(async () => {
  port = await findFreePort();
  folder = mkdtempSync(join(fromRunner('VAR_DIR'), 'kill-'));
  // The unprivileged user of PostgreSQL must be able to enter it.
  chmodSync(folder, 0o755);
  folder = join(folder, 'postgres');
  postgres = await openPostgres();
  await loadDemo(postgres.url);
  server = await startTestServer('kill', postgres.url);
  rows = await rowsOf(postgres.url);
  principal = await personOf(server.address, 'principal');
  await allPrinted();
}, 240_000);

afterAll(async () => {
  await rows.close();
  await server.stop();
  await postgres.stop();
});

const papers = (): Promise<Row[]> =>
  rows.query(
    `select document_id, number, document_number, data_hash, render_state, pdf_sha_256 from official_documents
     where issuer_code = 'S043' and kind = 'RETURN_NOTICE' and number is not null order by number`,
  );

async function allPrinted(): Promise<void> {
  await eventually(
    'all papers are printed',
    async () => {
      const { n } = await rows.one(
        `select count(*) as n from official_documents where render_state = 'RENDER_PENDING'`,
      );
      return Number(n) === 0 || null;
    },
    120_000,
  );
}

const descendantsOf = (pid: number): { pid: number; command: string }[] => {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
        const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8');
        return [{ pid: Number(name), parent, command }];
      } catch {
        // It ended while we looked.
        return [];
      }
    });
  const below = (parent: number): typeof all =>
    all.filter((one) => one.parent === parent).flatMap((one) => [one, ...below(one.pid)]);
  return below(pid);
};

/** `false` when it was gone already: helpers of a browser end with it. */
function killNow(pid: number): boolean {
  try {
    return process.kill(pid, 'SIGKILL');
  } catch (error) {
    if (errorCode(error) === 'ESRCH') return false;
    throw error;
  }
}

/** Issues ten notices and does `then` at the first answer; the others are in every state of being done. */
async function issueTenAnd(then: () => Promise<unknown>): Promise<void> {
  const ids = await readyCases(rows, 'S043', 10);
  const sent = ids.map((id) =>
    principal.post(`/api/cases/${id}/actions/issue-notice`, { rev: 1 }).then(
      (answer) => answer.status,
      () => 'cut off' as const,
    ),
  );
  expect(await Promise.race(sent)).toBe(200);
  await then();
  await Promise.all(sent);
}

/** What was committed has kept its number and data; numbers have no gap; every paper is printed and its bytes are its own. */
async function expectWhole(before: readonly Row[]): Promise<void> {
  await allPrinted();
  const after = await papers();
  expect(after.map((row) => Number(row['number']))).toEqual(after.map((_, index) => index + 1));
  for (const row of before) {
    const same = after.find((one) => one['document_id'] === row['document_id']);
    expect(same).toMatchObject({
      number: row['number'],
      document_number: row['document_number'],
      data_hash: row['data_hash'],
    });
  }
  for (const row of after) {
    if (row['render_state'] !== 'RENDER_READY') continue;
    const path = `/api/official-documents/${String(row['document_id'])}/pdf`;
    const { bytes } = await principal.bytes(path);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(row['pdf_sha_256']);
  }
  const jobs = await rows.query(
    `select 1 from graphile_worker.jobs where task_identifier = 'render-document'`,
  );
  expect(jobs).toHaveLength(0);
}

it('kill -9 of the server between commit and print: same numbers, and the papers appear after the restart', async () => {
  await issueTenAnd(() => server.kill());
  const committed = await papers();
  expect(committed.filter((row) => row['render_state'] === 'RENDER_PENDING')).not.toHaveLength(0);
  await server.start();
  principal = await signInAgain(server.address, 'principal');
  await expectWhole(committed);
});

it('kill -9 of its browser: the papers are printed by the next one, and the server stays', async () => {
  const killed: number[] = [];
  await issueTenAnd(async () => {
    for (const { pid, command } of descendantsOf(server.pid())) {
      if (!/chrom|headless/i.test(command.split('\0')[0] ?? '')) continue;
      if (killNow(pid)) killed.push(pid);
    }
    return Promise.resolve();
  });
  expect(killed).not.toHaveLength(0);
  expect(server.isRunning()).toBe(true);
  await expectWhole(await papers());
});

it('kill -9 of PostgreSQL: what was committed is there after its restart, and the papers appear', async () => {
  await issueTenAnd(async () => {
    process.kill(postgres.pid, 'SIGKILL');
    await postgres.exited;
  });
  await rows.close();
  await postgres.stop();
  postgres = await openPostgres();
  rows = await rowsOf(postgres.url);
  const committed = await papers();
  expect(committed).not.toHaveLength(0);
  // The supervisor of a real site does the same when its server could not go on.
  if (!server.isRunning()) await server.start();
  principal = await eventually('the server answers again', () =>
    signInAgain(server.address, 'principal').catch(() => null),
  );
  await expectWhole(committed);
});
