import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { checkWritable } from './check-machine.mjs';
import { runStep } from './run-step.mjs';

/**
 * Whether node_modules holds what the lockfile asks for. npm writes node_modules/.package-lock.json as its
 * very last act, so a cut-off install has none; one by hand (`npm ci`) counts like ours.
 */
export function isInstalled(root) {
  const hidden = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(hidden)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(hidden, 'utf8')).packages;
  return Object.entries(wanted).every(([path, { version, optional, devOptional, peer }]) => {
    if (path === '') return true;
    // Packages for other systems are left out, and optional ones may be.
    if (present[path] === undefined)
      return optional === true || devOptional === true || peer === true;
    return present[path].version === version;
  });
}

/**
 * Installs the dependencies exactly as locked, unless they are there.
 * @returns {Promise<boolean>} whether it had to
 */
export async function ensureInstalled(root, logFolder) {
  if (isInstalled(root)) return false;
  checkWritable(join(root, 'node_modules'));
  // npm tells its children where it lies: the very npm that runs us, even when none is on the PATH.
  const npm = process.env.npm_execpath;
  const args = [
    'ci',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  await runStep({
    title: '安装依赖 / installing dependencies',
    program: npm?.endsWith('.js') ? process.execPath : 'npm',
    args: npm?.endsWith('.js') ? [npm, ...args] : args,
    cwd: root,
    log: join(logFolder, 'install.log'),
    failure: [
      '安装依赖失败，请检查网络和 npm 源后重试。',
      'Installing the dependencies failed; check the network and the npm registry, then try again.',
    ],
  });
  return true;
}
