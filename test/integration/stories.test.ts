import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openOwnSite } from '../support/site/own-site';
import { ROOT } from '../support/site/runner';
import { told } from '../support/story/told';

let site: Awaited<ReturnType<typeof openOwnSite>>;

beforeAll(async () => {
  site = await openOwnSite('stories', { NOL_WORKER: 'off' });
}, 240_000);

afterAll(() => site.close());

const names = readdirSync(join(ROOT, 'scripts/story/stories'))
  .filter((file) => file !== 'index.mjs')
  .map((file) => file.replace('.mjs', ''));

it.each(names)(
  'the story %s is as told',
  async (name) => {
    expect(await told(site.address, name)).toContain('all as promised');
  },
  120_000,
);
