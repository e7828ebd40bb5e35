import { openOwnSite } from '../support/site/own-site';

let site: Awaited<ReturnType<typeof openOwnSite>>;

/** Every other server of the tests lets its tests sign in as often as they like. */
const DEFAULT_LIMITS = { LOGIN_RATE_MAX: undefined, PANEL_LOGIN_RATE_MAX: undefined };

beforeAll(async () => {
  site = await openOwnSite('limits', DEFAULT_LIMITS);
}, 240_000);

afterAll(() => site.close());

describe('a server by its defaults', () => {
  /** Statuses of so many requests, one after the other, and the answer of the last. */
  async function tries(path: string, count: number, body: (turn: number) => object) {
    const statuses: number[] = [];
    let last: { message?: string; details?: { code?: string } } | undefined;
    for (let turn = 1; turn <= count; turn += 1) {
      const answer = await fetch(site.address + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body(turn)),
      });
      statuses.push(answer.status);
      last = ((await answer.json()) as { error?: typeof last }).error;
    }
    return { statuses, last };
  }

  it('lets one person try to sign in to the panel five times in five minutes, and says so in Chinese', async () => {
    const person = { email: 'somebody@example.org', password: 'wrong' };
    const { statuses, last } = await tries('/admin/login', 6, () => person);
    expect(statuses).toEqual([400, 400, 400, 400, 400, 429]);
    expect([last?.details?.code, last?.message]).toEqual(['BUSY-01', '操作太频繁，请稍后再试。']);

    const another = await tries('/admin/login', 1, () => ({ ...person, email: 'x@example.org' }));
    expect(another.statuses).toEqual([400]);
  });

  it('lets one address try to sign in to the portal 120 times a minute, whoever it names', async () => {
    const names = (turn: number) => ({ identifier: `nobody-${turn}`, password: 'wrong' });
    const { statuses, last } = await tries('/api/auth/local', 125, names);
    expect(statuses.slice(0, 100)).toEqual(Array(100).fill(400));
    expect(statuses.at(-1)).toBe(429);
    expect([last?.details?.code, last?.message]).toEqual(['BUSY-01', '操作太频繁，请稍后再试。']);
  });

  it('takes six tip-offs of one address in ten minutes, and then names the telephone', async () => {
    const told = { kind: 'NOT_IN_SCHOOL', content: '村里有一个八九岁的孩子从来没有上过学。' };
    const { statuses, last } = await tries('/api/tip-offs', 7, () => ({ data: told }));
    expect(statuses).toEqual([...Array<number>(6).fill(201), 429]);
    expect([last?.details?.code, last?.message]).toEqual([
      'TIP-29',
      '提交得太频繁，请 10 分钟后再试，也可以拨打举报电话。',
    ]);
  });

  it('lets one address try sixty codes of papers in ten minutes, and nobody guesses one', async () => {
    const { statuses, last } = await tries('/api/official-documents/actions/check', 61, (turn) => ({
      code: `2222-2222-${String(2222 + turn)
        .replaceAll('0', '2')
        .replaceAll('1', '2')}`,
    }));
    expect(statuses).toEqual([...Array<number>(60).fill(404), 429]);
    expect([last?.details?.code, last?.message]).toEqual([
      'DOC-09',
      '核验得太频繁，请 10 分钟后再试，也可以直接向发文单位核实。',
    ]);
  });
});
