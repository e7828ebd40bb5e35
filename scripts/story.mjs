// `npm run story`: from an absence to a served notice and the return, by REST alone, on the demo clock; prints each step and answer.
// It opens a small demo district of its own under var/story; `--against http://127.0.0.1:1337` tells it on a running demo instead.
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { checkNode, checkWritable } from './steps/check-machine.mjs';
import { ensureBuilt } from './steps/ensure-built.mjs';
import { ensureInstalled } from './steps/ensure-installed.mjs';
import { printFailure } from './steps/failure.mjs';
import { onStop } from './steps/on-stop.mjs';
import { openDemoSite } from './story/open-demo-site.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const varFolder = resolve(root, process.env.VAR_DIR ?? 'var');

async function tellStory() {
  checkNode();
  checkWritable(varFolder);
  await ensureInstalled(root, join(varFolder, 'logs'));
  await ensureBuilt(root, varFolder, ['server']);
  const against = process.argv.indexOf('--against');
  const accountsFile = join(varFolder, 'demo-accounts.json');
  const site =
    against > 0
      ? { address: process.argv[against + 1], stop: async () => undefined }
      : await openDemoSite({ root, varFolder, accountsFile, children: 600 });
  onStop(async () => {
    await site.stop();
    process.exit(130);
  });
  try {
    const { runStory } = await import('./story/run-story.mjs');
    const steps = await runStory(site.address, JSON.parse(readFileSync(accountsFile, 'utf8')));
    process.stdout.write(`\n✓ ${steps} 步，全部如约。 / ${steps} steps, all as promised.\n`);
  } finally {
    await site.stop();
  }
}

tellStory().then(
  () => process.exit(0),
  (error) => {
    printFailure(error);
    process.exit(1);
  },
);
