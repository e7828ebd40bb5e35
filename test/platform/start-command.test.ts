import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { findFreePort } from '../../src/platform/ports/check-port';
import { readMark } from '../../src/platform/processes/claim-folder';
import { isAlive, waitForExit, type ProcessMark } from '../../src/platform/processes/stop-process';
import { removeCluster } from '../../src/platform/postgres/remove-cluster';
import { generateSecrets } from '../../src/platform/secrets/make-secrets';
import { SECRETS } from '../../src/platform/secrets/secret-specs';
import { eventually, newFolder, startNode, startProgram, type Program } from './support';

const START = 'scripts/serve.mjs';

function cleanEnvironment(): NodeJS.ProcessEnv {
  const secrets: string[] = SECRETS.map(({ name }) => name);
  const others = Object.entries(process.env).filter(([name]) => !secrets.includes(name));
  // The operator's own .env must not decide a test.
  return { ...Object.fromEntries(others), NODE_ENV: 'production', ENV_PATH: '/nonexistent/.env' };
}

describe('npm start', () => {
  const folder = newFolder('site');
  const secrets = generateSecrets();
  let ports: { PORT: string; PGPORT: string };

  beforeAll(async () => {
    ports = { PORT: String(await findFreePort()), PGPORT: String(await findFreePort()) };
  });
  afterAll(async () => {
    await removeCluster(join(folder, 'postgres'));
  });

  function start(more: NodeJS.ProcessEnv = secrets): Program {
    return startNode([START], {
      env: { ...cleanEnvironment(), ...ports, VAR_DIR: folder, ...more },
    });
  }

  async function started(program: Program): Promise<void> {
    const health = `http://127.0.0.1:${ports.PORT}/_health`;
    await eventually(() => program.output().includes('已启动'), program.output);
    expect((await fetch(health)).status).toBe(204);
  }

  function serverMark(): ProcessMark | null {
    return readMark(join(folder, 'run', 'server.json'));
  }

  function postgresMark(): ProcessMark | null {
    return readMark(join(folder, 'postgres', 'postmaster.json'));
  }

  async function answersAgain(program: Program): Promise<void> {
    const health = `http://127.0.0.1:${ports.PORT}/_health`;
    await eventually(async () => {
      try {
        return (await fetch(health)).status === 204;
      } catch {
        return false;
      }
    }, program.output);
  }

  test('without secrets stops at once and names every one of them', async () => {
    const program = start({});
    expect(await program.ended).toBe(1);
    for (const { name } of SECRETS) expect(program.output()).toContain(`${name}（未填写）`);
    expect(program.output()).not.toMatch(/\n\s+at /);
  });

  test('with a placeholder stops at once and names it', async () => {
    const program = start({ ...secrets, JWT_SECRET: 'toBeModified6' });
    expect(await program.ended).toBe(1);
    expect(program.output()).toContain('JWT_SECRET（仍是示例中的占位值）');
  });

  test('with its port in use stops with one sentence and leaves no database behind', async () => {
    const blocker = createServer();
    await new Promise<void>((resolve) => {
      blocker.listen(Number(ports.PORT), '127.0.0.1', resolve);
    });
    const program = start();
    expect(await program.ended).toBe(1);
    expect(program.output()).toMatch(/端口 \d+ 已被其他程序占用.*PORT=/);
    expect(postgresMark()).toBeNull();
    await new Promise((resolve) => blocker.close(resolve));
  });

  test.each(['0', '70000', 'abc'])('with PORT=%s stops with one sentence', async (port) => {
    const program = start({ ...secrets, PORT: port });
    expect(await program.ended).toBe(1);
    expect(program.output()).toContain(`PORT=${port} 不是有效的端口号`);
  });

  test('starts server and database, and Ctrl-C stops both', async () => {
    const program = start();
    await started(program);
    expect(program.output()).toContain('未设置 DATABASE_URL，使用自带的 PostgreSQL');
    const marks = [serverMark(), postgresMark()];
    program.child.kill('SIGINT');
    expect(await program.ended).toBe(0);
    expect(marks.map((mark) => mark !== null && isAlive(mark))).toEqual([false, false]);
  });

  test('run by npm, ends with its database when npm is killed', async () => {
    const program = startProgram('npm', ['start'], {
      env: { ...cleanEnvironment(), ...ports, VAR_DIR: folder, ...secrets },
    });
    await started(program);
    const marks = [serverMark(), postgresMark()];
    program.child.kill('SIGTERM');
    await program.ended;
    for (const mark of marks) expect(mark !== null && (await waitForExit(mark, 20_000))).toBe(true);
  });

  test('brings back a server and a database that were killed with -9', async () => {
    const program = start();
    await started(program);
    const server = serverMark();
    process.kill(server?.pid ?? 0, 'SIGKILL');
    await eventually(() => serverMark()?.pid !== server?.pid, program.output);
    await answersAgain(program);
    const postgres = postgresMark();
    process.kill(postgres?.pid ?? 0, 'SIGKILL');
    await eventually(() => {
      const now = postgresMark();
      return now !== null && now.pid !== postgres?.pid;
    }, program.output);
    program.child.kill('SIGTERM');
    expect(await program.ended).toBe(0);
  });

  test('recovers by itself after it was killed with -9, its server ending alone', async () => {
    const killed = start();
    await started(killed);
    const server = serverMark();
    killed.child.kill('SIGKILL');
    await killed.ended;
    expect(server !== null && (await waitForExit(server, 20_000))).toBe(true);
    const next = start();
    await started(next);
    expect(next.output()).toContain('停止上次遗留的数据库进程');
    next.child.kill('SIGHUP');
    expect(await next.ended).toBe(0);
    const log = readFileSync(join(folder, 'postgres', 'server.log'), 'utf8');
    expect(log.trimEnd()).toMatch(/database system is shut down$/);
  });
});
