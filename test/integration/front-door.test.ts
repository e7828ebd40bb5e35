import { openSuite, type Suite } from '../support/suite';

let suite: Suite;

beforeAll(async () => {
  suite = await openSuite();
});

afterAll(() => suite.rows.close());

const knock = (path: string, accept: string) =>
  fetch(suite.address + path, { headers: { accept }, redirect: 'manual' });

describe('the address of the platform', () => {
  it.each(['text/html,application/xhtml+xml', '*/*', 'image/*'])(
    'opens the portal for whoever asks, as %s',
    async (accept) => {
      const answer = await knock('/', accept);
      expect(answer.status).toBe(200);
      expect(await answer.text()).toContain('一个都不能少');
    },
  );

  it('opens the portal at every page of it, and leaves the panel and the interface to themselves', async () => {
    expect((await knock('/check', 'text/html')).status).toBe(200);
    expect((await knock('/api/me', 'text/html')).status).toBe(401);
    expect(await (await knock('/admin', 'text/html')).text()).not.toContain('/portal/assets/');
  });
});
