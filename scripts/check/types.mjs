// `npm run typecheck`: server, tests, portal and panel, each with its own compiler settings.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
const PROJECTS = ['tsconfig.json', 'tsconfig.test.json', 'tsconfig.portal.json', 'src/admin'];

let failed = false;
for (const project of PROJECTS) {
  const args = [tsc, '-p', join(root, project), '--noEmit', '--incremental', 'false'];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  process.stdout.write(`${status === 0 ? '✓' : '✗'} ${project}\n`);
  failed ||= status !== 0;
}
process.exitCode = failed ? 1 : 0;
