import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { errorCode } from '../failure/error-code';
import { StartupFailure } from '../failure/startup-failure';
import { markProcess } from '../processes/stop-process';
import type { ServiceUser } from '../service-user/find-service-user';
import type { ClusterPaths } from './describe-cluster';
import type { PostgresBinaries } from './locate-binaries';
import { accessDataFolder } from './spawn-as-service';

/** What a server process needs to be told. */
export type Launch = {
  readonly paths: ClusterPaths;
  readonly binaries: PostgresBinaries;
  readonly user: ServiceUser | null;
  readonly port: number;
  /** connection of the superuser, by which readiness is seen */
  readonly adminUrl: string;
  /** further server settings, e.g. `{ fsync: 'off' }` for tests */
  readonly settings: Readonly<Record<string, string>>;
};

const LOG_LIMIT_BYTES = 10 * 1024 * 1024;
/** Replaying the log after a power cut on a slow disk takes its time. */
const READY_LIMIT_MS = 180_000;
const BLOCK_LIMIT_MS = 20_000;

/**
 * Starts the server and waits until it answers. It runs detached: Ctrl-C in the terminal reaches every
 * process of the group, and the database must outlive the server that still writes into it.
 * @throws StartupFailure POSTGRES_FAILED with the last lines of the server's log
 */
export async function launchPostmaster(launch: Launch): Promise<ChildProcess> {
  const end = performance.now() + BLOCK_LIMIT_MS;
  for (;;) {
    const child = spawnPostmaster(launch);
    const failure = await waitUntilReady(child, launch);
    if (failure === null) return child;
    // Workers of a killed server take a moment to notice; until then their shared memory blocks the way.
    if (!/shared memory block.*still in use/.test(failure) || performance.now() > end) {
      throw new StartupFailure(
        'POSTGRES_FAILED',
        `内置 PostgreSQL 启动失败：${failure}（日志：${launch.paths.log}）`,
        `The embedded PostgreSQL did not start: ${failure} (log: ${launch.paths.log})`,
      );
    }
    await sleep(250);
  }
}

function spawnPostmaster(launch: Launch): ChildProcess {
  const access = accessDataFolder(launch.paths.data, launch.user);
  const settings = {
    // Loopback only; no socket file, whose path may not be longer than 107 bytes.
    listen_addresses: '127.0.0.1',
    port: String(launch.port),
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...launch.settings,
  };
  rotate(launch.paths.log);
  // A file, not a pipe: the server must not block or die when this process is gone.
  const log = openSync(launch.paths.log, 'a', 0o600);
  try {
    const child = spawn(
      launch.binaries.postgres,
      ['-D', access.argument, ...Object.entries(settings).flatMap(([k, v]) => ['-c', `${k}=${v}`])],
      { ...access.options, stdio: ['ignore', log, log], detached: true },
    );
    const mark = child.pid === undefined ? null : markProcess(child.pid);
    if (mark !== null) writeFileSync(launch.paths.mark, JSON.stringify(mark));
    return child;
  } finally {
    closeSync(log);
  }
}

/** `null` when the server answers, else why it ended. */
async function waitUntilReady(child: ChildProcess, launch: Launch): Promise<string | null> {
  const before = statSync(launch.paths.log).size;
  const ended: string[] = [];
  child.once('error', (error) => ended.push(error.message));
  child.once('exit', (code, signal) => ended.push(`exit ${String(code ?? signal)}`));
  const limit = performance.now() + READY_LIMIT_MS;
  while (performance.now() < limit) {
    if (ended[0] !== undefined) return `${logSince(launch.paths.log, before)} (${ended[0]})`;
    if (await answers(launch.adminUrl)) return null;
    await sleep(40);
  }
  child.kill('SIGQUIT');
  return `no answer after ${String(READY_LIMIT_MS / 1000)} s; ${logSince(launch.paths.log, before)}`;
}

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  // A connection cut while the server starts is the very thing that is being waited for.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch (error) {
    // 28P01: somebody answers, but with other passwords. Waiting longer would not help.
    if (errorCode(error) === '28P01') throw error;
    return false;
  } finally {
    await client.end();
  }
}

function logSince(log: string, bytes: number): string {
  const lines = readFileSync(log).subarray(bytes).toString('utf8').trim().split('\n');
  const telling = lines.filter((line) => /FATAL|PANIC|ERROR|HINT/.test(line));
  return (telling.length > 0 ? telling : lines).slice(-3).join(' ');
}

function rotate(log: string): void {
  const size = statSync(log, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LOG_LIMIT_BYTES) renameSync(log, `${log}.1`);
}
