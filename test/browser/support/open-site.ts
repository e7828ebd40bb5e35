import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findFreePort } from '../../../src/platform/ports/check-port';
import { waitUntilAnswers } from '../../../src/platform/site/wait-until-answers';
import { DESIGN, promote } from '../../support/custom-types/promote';
import { rowsOf } from '../../support/rows/rows';
import { queueIsDone, stopOwnScans } from '../../support/rows/stillness';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

const ROOT = join(__dirname, '..', '..', '..');
const BOOT_MS = 180_000;
/** A Sunday within the autumn term of 2026: the stories begin on the Monday after, whatever the real date. */
const DEMO_DAY = '2026-11-22';
const MONDAY = '2026-11-23T08:00:00+08:00';

type OpenTestSite = { server: ChildProcess; database: TestDatabase };

declare global {
  // What set-up hands to tear-down: jest gives them nothing but the process they share.
  var browserTestSite: OpenTestSite | undefined;
}

/** The environment of the server under test; its files lie in a folder of its own. */
function siteEnvironment(databaseUrl: string, port: number, folder: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_ENV: 'production',
    DATABASE_URL: databaseUrl,
    HOST: '127.0.0.1',
    PORT: String(port),
    VAR_DIR: folder,
    LOGIN_RATE_MAX: '100000',
    PANEL_LOGIN_RATE_MAX: '100000',
    STRAPI_TELEMETRY_DISABLED: 'true',
  };
}

function exited(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('exit', resolve));
}

async function loadDemo(env: NodeJS.ProcessEnv, log: number): Promise<void> {
  const loader = spawn(
    process.execPath,
    ['dist/src/setup/demo/cli.js', '--children', '1200', '--today', DEMO_DAY],
    { cwd: ROOT, env, stdio: ['ignore', log, log] },
  );
  const code = await exited(loader);
  if (code !== 0) throw new Error(`the demo district could not be loaded (exit ${String(code)})`);
}

/** Loads a demo district into a database of its own and starts the built server on it. */
export default async function openSite(): Promise<void> {
  const database = await createTestDatabase('browser');
  const port = await findFreePort();
  const varDir = process.env['VAR_DIR'] ?? join(ROOT, 'var');
  const folder = join(varDir, 'browser-site');
  mkdirSync(folder, { recursive: true });
  const logFile = join(folder, 'server.log');
  const log = openSync(logFile, 'a');
  const env = siteEnvironment(database.url, port, folder);
  await loadDemo(env, log);
  const promoted = await promote(database.url, DESIGN);
  if (promoted.code !== 0) throw new Error(promoted.output);
  const server = spawn(process.execPath, ['dist/src/platform/site/run-server.js'], {
    cwd: ROOT,
    env: { ...env, APP_NOW: MONDAY },
    stdio: ['ignore', log, log, 'ipc'],
  });
  globalThis.browserTestSite = { server, database };
  const base = `http://127.0.0.1:${String(port)}`;
  if (!(await waitUntilAnswers(`${base}/_health`, exited(server), BOOT_MS))) {
    throw new Error(`the server did not start:\n${readFileSync(logFile, 'utf8').slice(-4000)}`);
  }
  const rows = await rowsOf(database.url);
  await stopOwnScans(rows);
  await queueIsDone(rows);
  await rows.close();
  process.env['BROWSER_TEST_BASE'] = base;
  process.env['BROWSER_TEST_FOLDER'] = folder;
  process.env['BROWSER_TEST_DATABASE'] = database.url;
}
