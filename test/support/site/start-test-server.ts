import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findFreePort } from '../../../src/platform/ports/check-port';
import { demoFiles, NOW } from './load-demo';
import { fromRunner, ROOT } from './runner';

/** A running server of a test's own. */
export type TestServer = {
  readonly address: string;
  readonly databaseUrl: string;
  readonly logFile: string;
  /** its process; another one after `start` */
  readonly pid: () => number;
  readonly isRunning: () => boolean;
  /** ends it as an operator would */
  readonly stop: () => Promise<void>;
  /** `kill -9`, and waits until it is gone */
  readonly kill: () => Promise<void>;
  /** starts it again on the same port, waits until it answers */
  readonly start: () => Promise<void>;
};

const ANSWERS_WITHIN_MS = 120_000;

/**
 * Starts the compiled server in production mode on a database that holds the demo district.
 * @param name names its log, files and port
 * @param more settings; `undefined` leaves one to its default
 */
export async function startTestServer(
  name: string,
  databaseUrl: string,
  more: Record<string, string | undefined> = {},
): Promise<TestServer> {
  const folder = join(fromRunner('VAR_DIR'), name);
  mkdirSync(folder, { recursive: true });
  const logFile = join(folder, 'server.log');
  const files = join(folder, 'files');
  if (existsSync(demoFiles())) cpSync(demoFiles(), files, { recursive: true });
  const port = await findFreePort();
  const address = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    DATABASE_URL: databaseUrl,
    HOST: '127.0.0.1',
    PORT: String(port),
    FILES_DIR: files,
    APP_NOW: NOW,
    LOGIN_RATE_MAX: '100000',
    PANEL_LOGIN_RATE_MAX: '100000',
    ...more,
  };
  let child: ChildProcess | null = null;

  const ended = async (signal: NodeJS.Signals): Promise<void> => {
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child?.once('exit', resolve));
    child.kill(signal);
    await gone;
  };
  const isRunning = (): boolean => child?.exitCode === null && child.signalCode === null;
  const start = async (): Promise<void> => {
    const log = openSync(logFile, 'a', 0o600);
    child = spawn(process.execPath, [join(ROOT, 'dist/src/platform/site/run-server.js')], {
      cwd: ROOT,
      env,
      stdio: ['ignore', log, log, 'ipc'],
    });
    const end = Date.now() + ANSWERS_WITHIN_MS;
    while (isRunning() && Date.now() < end) {
      if (await answers(address)) return;
      await sleep(100);
    }
    throw new Error(`the server of ${name} did not start, see ${logFile}`);
  };
  await start();
  return {
    address,
    databaseUrl,
    logFile,
    pid: () => child?.pid ?? 0,
    isRunning,
    stop: () => ended('SIGTERM'),
    kill: () => ended('SIGKILL'),
    start,
  };
}

/** Whether a server answers at the address. */
export async function answers(address: string): Promise<boolean> {
  return fetch(`${address}/_health`).then(
    (answer) => answer.status === 204,
    () => false,
  );
}
