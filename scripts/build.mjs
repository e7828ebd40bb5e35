// `npm run build`: server, admin panel and portal, those whose sources changed.
import { dirname, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { checkNode, checkWritable } from './steps/check-machine.mjs';
import { ensureBuilt } from './steps/ensure-built.mjs';
import { printFailure } from './steps/failure.mjs';
import { onStop } from './steps/on-stop.mjs';
import { stopSteps } from './steps/run-step.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

async function build() {
  checkNode();
  const varFolder = resolve(root, process.env.VAR_DIR ?? 'var');
  checkWritable(varFolder);
  onStop(() => {
    stopSteps();
    process.exit(130);
  });
  const built = await ensureBuilt(root, varFolder, ['server', 'panel', 'portal']);
  if (built.length === 0) process.stdout.write('✓ 已是最新 / up to date\n');
}

build().catch((error) => {
  printFailure(error);
  process.exit(1);
});
