import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { findFreePort } from '../../src/platform/ports/check-port';
import { markProcess, waitForExit } from '../../src/platform/processes/stop-process';
import { withClient } from '../../src/platform/postgres/ensure-database';
import { removeCluster } from '../../src/platform/postgres/remove-cluster';
import { startPostgres, type RunningPostgres } from '../../src/platform/postgres/start-postgres';
import { copyDatabase, dropDatabase } from '../../src/platform/postgres/template-database';
import { eventually, newFolder, ROOT, startNode } from './support';

const SERVE = join(ROOT, 'dist', 'src', 'platform', 'postgres', 'serve-postgres.js');

async function firstValue(url: string, sql: string): Promise<unknown> {
  const { rows } = await withClient(url, async (client) => client.query<{ value: unknown }>(sql));
  return rows[0]?.value;
}

describe('the embedded PostgreSQL', () => {
  const folder = newFolder('postgres');
  const data = join(folder, 'cluster', 'data');
  let port: number;
  let running: RunningPostgres | null = null;

  async function start(at = folder): Promise<RunningPostgres> {
    running = await startPostgres({ folder: at, port, database: 'not_one_less' });
    return running;
  }

  beforeAll(async () => {
    port = await findFreePort();
    // What a run leaves that was cut off in the middle of initdb.
    mkdirSync(join(folder, 'cluster.new-1', 'data'), { recursive: true });
    writeFileSync(join(folder, 'cluster.new-1', 'data', 'PG_VERSION'), '18\n');
  });
  afterEach(async () => {
    await running?.stop();
    running = null;
  });
  afterAll(async () => {
    await removeCluster(folder);
  });

  test('starts in an empty folder and clears away a half-made cluster', async () => {
    const { url } = await start();
    expect(await firstValue(url, 'SELECT current_database() AS value')).toBe('not_one_less');
    expect(existsSync(join(folder, 'cluster.new-1'))).toBe(false);
    expect(existsSync(join(folder, 'cluster', 'superuser-password'))).toBe(false);
  });

  test('sorts names in pinyin order and finds trigrams of Chinese text', async () => {
    const { url } = await start();
    const names = "unnest(ARRAY['赵一', '李二', '安三', '王四', '陈五']) AS name";
    const sorted = `SELECT string_agg(name, ' ' ORDER BY name) AS value FROM ${names}`;
    expect(await firstValue(url, sorted)).toBe('安三 陈五 李二 王四 赵一');
    await firstValue(url, 'CREATE EXTENSION IF NOT EXISTS pg_trgm');
    expect(await firstValue(url, "SELECT cardinality(show_trgm('李小明')) AS value")).toBe(4);
  });

  test('gives the application a role that is no superuser and keeps UTC', async () => {
    const { url } = await start();
    expect(await firstValue(url, 'SELECT current_user AS value')).toBe('not_one_less');
    expect(await firstValue(url, "SELECT current_setting('is_superuser') AS value")).toBe('off');
    expect(await firstValue(url, "SELECT current_setting('TimeZone') AS value")).toBe('UTC');
  });

  test('refuses a wrong password', async () => {
    const { url } = await start();
    const wrong = url.replace(/:[^:@]+@/, ':wrong@');
    await expect(firstValue(wrong, 'SELECT 1 AS value')).rejects.toMatchObject({ code: '28P01' });
  });

  test('copies a filled template within the same server', async () => {
    const { url, adminUrl } = await start();
    await firstValue(url, 'CREATE TABLE note AS SELECT 7 AS value');
    const copy = await copyDatabase(adminUrl, url, 'not_one_less', 'copy');
    expect(await firstValue(copy, 'SELECT value FROM note')).toBe(7);
    await dropDatabase(adminUrl, 'copy');
  });

  test('keeps its data when the server is killed with -9', async () => {
    const first = await start();
    await firstValue(first.url, "CREATE TABLE kept AS SELECT 'yes' AS value");
    process.kill(first.pid, 'SIGKILL');
    await first.exited;
    await first.stop();
    const second = await start();
    expect(await firstValue(second.url, 'SELECT value FROM kept')).toBe('yes');
  });

  test('is taken over from a run that was killed with -9', async () => {
    const env = { ...process.env, PGPORT: String(port) };
    const killed = startNode([SERVE, folder], { env });
    await eventually(() => killed.output().includes('DATABASE_URL='), killed.output);
    const orphan = Number.parseInt(readFileSync(join(data, 'postmaster.pid'), 'utf8'), 10);
    killed.child.kill('SIGKILL');
    await killed.ended;
    expect(markProcess(orphan)).not.toBeNull();
    const { pid } = await start();
    expect(pid).not.toBe(orphan);
    expect(markProcess(orphan)).toBeNull();
  });

  test('starts although its old pid belongs to another living process by now', async () => {
    await (await start()).stop();
    writeFileSync(
      join(data, 'postmaster.pid'),
      `${String(process.pid)}\n${data}\n1\n${port}\n\n\n`,
    );
    await start();
  });

  test('is refused while another run uses the same folder', async () => {
    await start();
    const second = startNode([SERVE, folder], { env: { ...process.env, PGPORT: String(port) } });
    expect(await second.ended).toBe(1);
    expect(second.output()).toMatch(/^这个目录里的平台已经在运行.*\n$/);
  });

  test('ends with the program that started it when that is told to stop', async () => {
    const server = startNode([SERVE, folder], { env: { ...process.env, PGPORT: String(port) } });
    await eventually(() => server.output().includes('DATABASE_URL='), server.output);
    const pid = Number.parseInt(readFileSync(join(data, 'postmaster.pid'), 'utf8'), 10);
    const mark = markProcess(pid) ?? { pid, startMark: '' };
    server.child.kill('SIGHUP');
    expect(await server.ended).toBe(0);
    expect(await waitForExit(mark, 0)).toBe(true);
  });

  test('names the setting when its port is in use', async () => {
    const blocker = createServer();
    await new Promise<void>((resolve) => {
      blocker.listen(port, '127.0.0.1', resolve);
    });
    try {
      await expect(start()).rejects.toThrow(/端口 \d+ 已被其他程序占用.*PGPORT=/);
    } finally {
      await new Promise((resolve) => blocker.close(resolve));
    }
  });

  test('refuses the data folder of another major version', async () => {
    await (await start()).stop();
    const version = readFileSync(join(data, 'PG_VERSION'), 'utf8');
    writeFileSync(join(data, 'PG_VERSION'), '14\n');
    await expect(start()).rejects.toThrow(/属于 PostgreSQL 14.*belongs to PostgreSQL 14/);
    writeFileSync(join(data, 'PG_VERSION'), version);
  });

  test('asks for a backup when its passwords are lost', async () => {
    await (await start()).stop();
    rmSync(join(folder, 'cluster', 'passwords.json'));
    await expect(start()).rejects.toThrow(/数据库口令文件 .* 丢失或损坏/);
  });

  test('starts below a folder that only its owner may enter', async () => {
    const home = newFolder('private');
    chmodSync(home, 0o700);
    const { url, adminUrl } = await start(join(home, 'postgres'));
    expect(await firstValue(adminUrl, 'SELECT pg_reload_conf() AS value')).toBe(true);
    expect(await firstValue(url, 'SELECT 1 AS value')).toBe(1);
  });
});
