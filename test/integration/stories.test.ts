import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { accountsFile } from '../support/site/load-demo';
import { openOwnSite } from '../support/site/own-site';
import { ROOT } from '../support/site/runner';

let site: Awaited<ReturnType<typeof openOwnSite>>;

beforeAll(async () => {
  site = await openOwnSite('stories', { NOL_WORKER: 'off' });
}, 240_000);

afterAll(() => site.close());

/** As `npm run story -- NAME` tells it, on this site. */
async function told(name: string): Promise<{ code: number | null; output: string }> {
  const teller = spawn(
    process.execPath,
    [
      join(ROOT, 'scripts/story.mjs'),
      name,
      '--against',
      site.address,
      '--accounts',
      accountsFile(),
    ],
    { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let output = '';
  for (const stream of [teller.stdout, teller.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => teller.once('close', resolve));
  return { code, output };
}

const names = readdirSync(join(ROOT, 'scripts/story/stories'))
  .filter((file) => file !== 'index.mjs')
  .map((file) => file.replace('.mjs', ''));

it.each(names)(
  'the story %s is as told',
  async (name) => {
    const { code, output } = await told(name);
    if (code !== 0) throw new Error(output);
    expect(output).toContain('all as promised');
  },
  120_000,
);
