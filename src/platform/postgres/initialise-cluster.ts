import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { errorCode } from '../failure/error-code';
import { StartupFailure } from '../failure/startup-failure';
import type { ServiceUser } from '../service-user/find-service-user';
import type { ClusterPaths } from './describe-cluster';
import type { PostgresBinaries } from './locate-binaries';
import { accessDataFolder } from './spawn-as-service';

/** The superuser keeps house; the application connects as an ordinary role. */
export type ClusterPasswords = { readonly superuser: string; readonly application: string };

export const SUPERUSER = 'postgres';

const PASSWORD_FILE = 'superuser-password';

/** Which C library locales exist differs by machine; sorting is ICU's in every case. */
const CTYPES = ['C.UTF-8', 'en_US.UTF-8', 'C'] as const;

/**
 * Makes a new cluster: UTF-8, sorted by ICU `zh-Hans` (so that names come in pinyin order everywhere),
 * with random passwords. Built aside and renamed when complete: a cut-off run leaves only a draft, which
 * the next one clears away.
 * @throws StartupFailure POSTGRES_FAILED with the last lines of initdb
 */
export async function initialiseCluster(
  paths: ClusterPaths,
  binaries: PostgresBinaries,
  user: ServiceUser | null,
): Promise<void> {
  removeDrafts(paths.folder);
  const draft = join(paths.folder, `cluster.new-${String(process.pid)}`);
  const data = join(draft, basename(paths.data));
  const passwords: ClusterPasswords = {
    superuser: randomBytes(24).toString('base64url'),
    application: randomBytes(24).toString('base64url'),
  };
  mkdirSync(data, { recursive: true });
  chmodSync(draft, 0o711);
  if (user !== null) chownSync(data, user.uid, user.gid);
  writeFileSync(join(draft, basename(paths.passwords)), JSON.stringify(passwords), { mode: 0o600 });
  await runInitdb(data, binaries, user, passwords.superuser);
  renameSync(draft, paths.cluster);
}

/**
 * The passwords made with the cluster.
 * @throws StartupFailure POSTGRES_PASSWORDS_LOST
 */
export function readPasswords(paths: ClusterPaths): ClusterPasswords {
  try {
    const read: unknown = JSON.parse(readFileSync(paths.passwords, 'utf8'));
    if (typeof read === 'object' && read !== null && 'superuser' in read && 'application' in read) {
      return { superuser: String(read.superuser), application: String(read.application) };
    }
  } catch (error) {
    const code = errorCode(error);
    if (code !== 'ENOENT' && !(error instanceof SyntaxError)) throw error;
  }
  throw new StartupFailure(
    'POSTGRES_PASSWORDS_LOST',
    `数据库口令文件 ${paths.passwords} 丢失或损坏，请从备份恢复该文件。`,
    `The database password file ${paths.passwords} is missing or damaged; restore it from a backup.`,
  );
}

function removeDrafts(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (name.startsWith('cluster.new-')) {
      rmSync(join(folder, name), { recursive: true, force: true });
    }
  }
}

async function runInitdb(
  data: string,
  binaries: PostgresBinaries,
  user: ServiceUser | null,
  password: string,
): Promise<void> {
  const passwordFile = join(data, '..', PASSWORD_FILE);
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (user !== null) chownSync(passwordFile, user.uid, user.gid);
  let said = '';
  for (const ctype of CTYPES) {
    const outcome = await tryInitdb(data, binaries, user, ctype);
    if (outcome === null) {
      rmSync(passwordFile);
      return;
    }
    said = outcome;
    if (!/invalid locale/i.test(said)) break;
  }
  const lines = said.trim().split('\n').slice(-3).join(' ');
  throw new StartupFailure(
    'POSTGRES_FAILED',
    `内置 PostgreSQL 初始化失败：${lines}`,
    `The embedded PostgreSQL could not be initialised: ${lines}`,
  );
}

/** `null` when it worked, else what initdb said. */
async function tryInitdb(
  data: string,
  binaries: PostgresBinaries,
  user: ServiceUser | null,
  ctype: string,
): Promise<string | null> {
  const access = accessDataFolder(data, user);
  return new Promise((resolve) => {
    execFile(
      binaries.initdb,
      [
        `--pgdata=${access.argument}`,
        `--username=${SUPERUSER}`,
        // Seen from the data folder, since its parents may be closed to the service user.
        `--pwfile=${access.argument}/../${PASSWORD_FILE}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale-provider=icu',
        '--icu-locale=zh-Hans',
        '--locale=C',
        `--lc-ctype=${ctype}`,
      ],
      { ...access.options, encoding: 'utf8' },
      (error, stdout, stderr) => {
        if (error === null) resolve(null);
        else resolve(stderr === '' ? `${stdout}\n${error.message}` : `${stdout}\n${stderr}`);
      },
    );
  });
}
