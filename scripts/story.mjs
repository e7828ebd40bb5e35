// `npm run story`: from an absence to a served notice and the return, by REST alone, on the demo clock; prints each step and answer.
// `npm run story -- inspection` tells another one, `-- --list` names them. It opens a small demo district of its own under var/story;
// `--against http://127.0.0.1:1337` tells it on a running demo instead.
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkNode, checkWritable } from './steps/check-machine.mjs';
import { ensureBuilt } from './steps/ensure-built.mjs';
import { ensureInstalled } from './steps/ensure-installed.mjs';
import { printFailure, StepFailure } from './steps/failure.mjs';
import { onStop } from './steps/on-stop.mjs';
import { openDemoSite } from './story/open-demo-site.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const varFolder = resolve(root, process.env.VAR_DIR ?? 'var');

function readArguments() {
  try {
    return parseArgs({
      options: { list: { type: 'boolean' }, against: { type: 'string' } },
      allowPositionals: true,
    });
  } catch (error) {
    throw new StepFailure(
      '用法：npm run story -- [故事名…] [--list] [--against 地址]',
      error.message,
    );
  }
}

async function tellStories() {
  checkNode();
  checkWritable(varFolder);
  const { values, positionals } = readArguments();
  await ensureInstalled(root, join(varFolder, 'logs'));
  // The stories draw pictures with installed packages, so they are read only now.
  const { STORIES, storiesNamed } = await import('./story/stories.mjs');
  if (values.list) {
    for (const { name, title } of STORIES) process.stdout.write(`${name.padEnd(24)}${title}\n`);
    return;
  }
  const stories = storiesNamed(positionals);
  if (stories === null) {
    const names = STORIES.map(({ name }) => name);
    throw new StepFailure(
      `没有名为 ${positionals.join('、')} 的故事，可选：${names.join('、')}。`,
      `There is no such story; there are: ${names.join(', ')}.`,
    );
  }
  await ensureBuilt(root, varFolder, ['server']);
  const accountsFile = join(varFolder, 'demo-accounts.json');
  const site =
    values.against === undefined
      ? await openDemoSite({ root, varFolder, accountsFile, children: 600 })
      : { address: values.against, stop: async () => undefined };
  onStop(async () => {
    await site.stop();
    process.exit(130);
  });
  try {
    const { runStory } = await import('./story/run-story.mjs');
    const accounts = JSON.parse(readFileSync(accountsFile, 'utf8'));
    for (const story of stories) {
      const steps = await runStory(site.address, accounts, story);
      process.stdout.write(
        `\n✓ ${story.name}：${steps} 步，全部如约。 / ${steps} steps, all as promised.\n`,
      );
    }
  } finally {
    await site.stop();
  }
}

tellStories().then(
  () => process.exit(0),
  (error) => {
    printFailure(error);
    process.exit(1);
  },
);
