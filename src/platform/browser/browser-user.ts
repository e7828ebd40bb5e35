import { lstatSync, mkdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** The account a browser is started under. */
export type BrowserUser = { readonly uid: number; readonly gid: number };

const NOBODY: BrowserUser = { uid: 65534, gid: 65534 };
/** Root's own place that others can read, used when the project lies where only root can look. */
const SHARED_HOME = '/var/tmp/not-one-less-browser';

function nobody(): BrowserUser {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith('nobody:'));
  const [, , uid, gid] = line?.split(':') ?? [];
  if (uid === undefined || gid === undefined) return NOBODY;
  return { uid: Number(uid), gid: Number(gid) };
}

/** Whether everybody can reach the path: each folder above it can be entered, itself be read. */
export function isReachableByAll(path: string): boolean {
  const real = realpathSync(path);
  if ((statSync(real).mode & 0o005) !== 0o005) return false;
  for (let folder = dirname(real); ; folder = dirname(folder)) {
    if ((statSync(folder).mode & 0o001) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}

/**
 * The unprivileged account for a browser that root starts, or null when the process is not root or
 * the executable lies where that account cannot read it.
 */
export function chooseBrowserUser(executablePath: string): BrowserUser | null {
  if (process.getuid?.() !== 0) return null;
  return isReachableByAll(executablePath) ? nobody() : null;
}

/**
 * The folder for unpacked browsers and profiles. It is `<varDir>/browser`; under root, when the project
 * lies below a closed folder such as `/root`, a folder of root's below `/var/tmp`.
 */
export function browserHome(varDir: string): string {
  const own = resolve(varDir, 'browser');
  mkdirSync(own, { recursive: true, mode: 0o755 });
  if (process.getuid?.() !== 0 || isReachableByAll(own)) return own;
  mkdirSync(SHARED_HOME, { recursive: true, mode: 0o755 });
  const stat = lstatSync(SHARED_HOME);
  // The name can be guessed and /var/tmp is open to all: use the folder only if it is really root's.
  const safe = stat.isDirectory() && stat.uid === 0 && (stat.mode & 0o022) === 0;
  return safe ? SHARED_HOME : own;
}
