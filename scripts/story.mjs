// `npm run story`: from an absence to a served notice and the return, by REST alone, on the demo clock; prints each step and answer.
// `npm run story -- national-day` tells another one, `-- --list` names them, `-- --all` tells all. It opens a small demo district of its
// own under var/story; `--against http://127.0.0.1:1337` tells it on a running demo instead (`--accounts FILE`: with its accounts).
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
/** The day on which the stories with literal dates find their demo loaded, whenever they are told. */
const LOADED_ON = '2026-11-19';

function readArguments() {
  try {
    return parseArgs({
      options: {
        list: { type: 'boolean' },
        all: { type: 'boolean' },
        against: { type: 'string' },
        accounts: { type: 'string', default: join(varFolder, 'demo-accounts.json') },
      },
      allowPositionals: true,
    });
  } catch (error) {
    throw new StepFailure(
      '用法：npm run story -- [故事名…] [--all] [--list] [--against 地址 [--accounts 文件]]',
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
  const stories = values.all ? STORIES : storiesNamed(positionals);
  if (stories === null) {
    const names = STORIES.map(({ name }) => name);
    throw new StepFailure(
      `没有名为 ${positionals.join('、')} 的故事，可选：${names.join('、')}。`,
      `There is no such story; there are: ${names.join(', ')}.`,
    );
  }
  if (values.against === undefined) await ensureBuilt(root, varFolder, ['server']);
  const accountsFile = values.accounts;
  const isDated = stories.some(({ dated }) => dated === true);
  const site =
    values.against === undefined
      ? await openDemoSite({
          root,
          varFolder,
          accountsFile,
          children: 600,
          ...(isDated && { today: LOADED_ON }),
        })
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
