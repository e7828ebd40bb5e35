import { rmSync } from 'node:fs';
import { StartupFailure } from '../failure/startup-failure';
import { ensureWritableFolder } from '../folders/ensure-writable-folder';
import { assertPortFree } from '../ports/check-port';
import { claimFolder } from '../processes/claim-folder';
import { markProcess, stopProcess } from '../processes/stop-process';
import { findServiceUser, findUserById, runsAsRoot } from '../service-user/find-service-user';
import type { ServiceUser } from '../service-user/find-service-user';
import { clusterPaths, readDataMajor, readDataOwner, type ClusterPaths } from './describe-cluster';
import { APPLICATION_ROLE, ensureDatabase } from './ensure-database';
import { initialiseCluster, readPasswords, SUPERUSER } from './initialise-cluster';
import { launchPostmaster } from './launch-postmaster';
import { locateBinaries, type PostgresBinaries } from './locate-binaries';
import { stopOrphan } from './stop-orphan';

/** What to start. */
export type StartPostgresOptions = {
  /** absolute path; made when missing, e.g. `<project>/var/postgres` */
  readonly folder: string;
  readonly port: number;
  /** name of the application's database, made when missing */
  readonly database: string;
  /** further server settings, e.g. `{ fsync: 'off' }` for tests */
  readonly settings?: Readonly<Record<string, string>>;
  /** one line of progress */
  readonly tell?: (line: string) => void;
};

/** A running embedded PostgreSQL. */
export type RunningPostgres = {
  /** connection of the application role to its database */
  readonly url: string;
  /** connection of the superuser to the database `postgres` */
  readonly adminUrl: string;
  readonly port: number;
  readonly pid: number;
  /** resolves when the server process ends, asked or not */
  readonly exited: Promise<string>;
  /** fast shutdown: cuts connections, writes everything, waits for the end; may be called twice */
  readonly stop: () => Promise<void>;
};

/**
 * Starts the project's own PostgreSQL on 127.0.0.1, as root through an unprivileged user; makes the
 * cluster at the first call; clears up after a run that was killed.
 * @throws StartupFailure ALREADY_RUNNING, FOLDER_NOT_WRITABLE, PORT_IN_USE, POSTGRES_*
 */
export async function startPostgres(options: StartPostgresOptions): Promise<RunningPostgres> {
  const tell = options.tell ?? (() => undefined);
  const paths = clusterPaths(options.folder);
  ensureWritableFolder(paths.folder);
  const claim = claimFolder(paths.folder);
  try {
    const major = readDataMajor(paths);
    const user = chooseUser(major === null ? null : readDataOwner(paths));
    const binaries = locateBinaries(user);
    assertSameMajor(paths, major, binaries);
    if (major !== null) await stopOrphan(paths, tell);
    await assertPortFree('PGPORT', '127.0.0.1', options.port);
    if (major === null) {
      tell('初始化数据库 / initialising the database');
      await initialiseCluster(paths, binaries, user);
    }
    return await launch(options, paths, binaries, user, claim.release);
  } catch (error) {
    claim.release();
    throw error;
  }
}

async function launch(
  options: StartPostgresOptions,
  paths: ClusterPaths,
  binaries: PostgresBinaries,
  user: ServiceUser | null,
  release: () => void,
): Promise<RunningPostgres> {
  const passwords = readPasswords(paths);
  const at = `127.0.0.1:${String(options.port)}`;
  const adminUrl = `postgres://${SUPERUSER}:${passwords.superuser}@${at}/postgres`;
  const settings = options.settings ?? {};
  const port = options.port;
  const child = await launchPostmaster({ paths, binaries, user, port, adminUrl, settings });
  const pid = child.pid ?? 0;
  const mark = markProcess(pid);
  const exited = new Promise<string>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve('ended at once');
    child.once('exit', (code, signal) => {
      resolve(String(code ?? signal));
    });
  });
  const stop = async (): Promise<void> => {
    if (mark !== null) {
      await stopProcess(mark, [
        { signal: 'SIGINT', milliseconds: 20_000 },
        { signal: 'SIGQUIT', milliseconds: 10_000 },
        { signal: 'SIGKILL', milliseconds: 5_000 },
      ]);
    }
    rmSync(paths.mark, { force: true });
    release();
  };
  try {
    await ensureDatabase(adminUrl, passwords.application, options.database);
  } catch (error) {
    await stop();
    throw error;
  }
  const url = `postgres://${APPLICATION_ROLE}:${passwords.application}@${at}/${options.database}`;
  return { url, adminUrl, port, pid, exited, stop };
}

/** As root: the owner of an existing data folder, else postgres or nobody. `null`: run as ourselves. */
function chooseUser(dataOwner: number | null): ServiceUser | null {
  if (!runsAsRoot()) return null;
  const user = dataOwner === null ? findServiceUser() : findUserById(dataOwner);
  if (user !== null && user.uid !== 0) return user;
  throw new StartupFailure(
    'POSTGRES_NO_SERVICE_USER',
    'PostgreSQL 不能以 root 身份运行，而本机没有可用的普通用户（postgres 或 nobody），请改用普通用户启动，或用 DATABASE_URL 指定数据库。',
    'PostgreSQL refuses to run as root and this machine has no user postgres or nobody; start as an ordinary user, or set DATABASE_URL.',
  );
}

function assertSameMajor(
  paths: ClusterPaths,
  major: number | null,
  binaries: PostgresBinaries,
): void {
  if (major === null || major === binaries.major) return;
  throw new StartupFailure(
    'POSTGRES_VERSION_DIFFERS',
    `数据目录 ${paths.data} 属于 PostgreSQL ${String(major)}，而内置版本是 ${String(binaries.major)}：请先用旧版本导出数据再导入，或移走该目录重新开始。`,
    `The data folder ${paths.data} belongs to PostgreSQL ${String(major)}, the embedded version is ${String(binaries.major)}: dump with the old version and restore, or move the folder away to start anew.`,
  );
}
