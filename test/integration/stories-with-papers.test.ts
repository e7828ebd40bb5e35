import { openOwnSite } from '../support/site/own-site';
import { told } from '../support/story/told';

let site: Awaited<ReturnType<typeof openOwnSite>>;

// With the worker: both stories wait for their papers to be printed.
beforeAll(async () => {
  site = await openOwnSite('stories_with_papers');
}, 240_000);

afterAll(() => site.close());

it.each(['case', 'inspection'])(
  'the story %s is as told',
  async (name) => {
    expect(await told(site.address, name)).toContain('all as promised');
  },
  240_000,
);
