import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { loadPlatform } from './load-platform.mjs';
import { runStep } from './run-step.mjs';

/**
 * Loads the demo district when the database holds no child yet. The loader writes in one transaction, so
 * a cut-off load leaves the database empty and is made again.
 * @returns {Promise<boolean>} whether the database is the demo district
 */
export async function loadDemo({ root, site, varFolder, children }) {
  const { readDatabaseContent } = loadPlatform(root, 'platform/site/read-demo-state');
  const content = await readDatabaseContent(site.databaseUrl);
  if (content !== 'empty') return content === 'demo';
  await runStep({
    title: `载入演示区 ${String(children)} 名学生 / loading the demo district`,
    program: process.execPath,
    args: [
      join(root, 'dist', 'src', 'setup', 'demo', 'cli.js'),
      ...['--children', String(children), '--scan'],
    ],
    cwd: root,
    env: site.env,
    log: join(varFolder, 'logs', 'demo.log'),
    failure: [
      '载入演示数据失败，请查看上面的输出。',
      'Loading the demo failed; see the output above.',
    ],
  });
  return true;
}

/** The first account of each role, in the order of the file; empty when there is no file. */
export function readDemoAccounts(varFolder) {
  const file = join(varFolder, 'demo-accounts.json');
  if (!existsSync(file)) return [];
  const firstOfRole = new Map();
  for (const account of JSON.parse(readFileSync(file, 'utf8'))) {
    if (!firstOfRole.has(account.role)) firstOfRole.set(account.role, account);
  }
  return [...firstOfRole.values()];
}
