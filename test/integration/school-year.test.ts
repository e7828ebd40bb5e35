import { personOf } from '../support/rest/people';
import type { Person } from '../support/rest/person';
import { uploadPhoto } from '../support/rest/pictures';
import { readyCases } from '../support/rows/ready-cases';
import { rowsOf, type Rows } from '../support/rows/rows';
import { openOwnSite } from '../support/site/own-site';
import { startTestServer, type TestServer } from '../support/site/start-test-server';

let site: Awaited<ReturnType<typeof openOwnSite>>;
let second: TestServer;
let rows: Rows;
let principal: Person;
let admins: Person[];

/** Every other server of the tests lets its tests sign in as often as they like. */
const DEFAULT_LIMITS = { LOGIN_RATE_MAX: undefined, PANEL_LOGIN_RATE_MAX: undefined };

beforeAll(async () => {
  site = await openOwnSite('school-year');
  second = await startTestServer('school-year-2', site.databaseUrl, DEFAULT_LIMITS);
  rows = await rowsOf(site.databaseUrl);
  principal = await personOf(site.address, 'principal');
  admins = await Promise.all(
    [site.address, second.address].map((address) => personOf(address, 'district-admin')),
  );
}, 240_000);

afterAll(async () => {
  await rows.close();
  await second.stop();
  await site.close();
});

async function setClocks(day: string): Promise<void> {
  for (const admin of admins) await admin.put('/api/demo/clock', { now: `${day}T09:00:00+08:00` });
}

/** Both servers at this time of Beijing, and both at their jobs at once. */
async function atDay(day: string): Promise<void> {
  await setClocks(day);
  const answers = await Promise.all(admins.map((admin) => admin.post('/api/demo/run-jobs', {})));
  for (const answer of answers) if (answer.status !== 200) throw new Error(answer.text);
}

async function does(id: string, action: string, body: object = {}) {
  const { rev } = await rows.one('select rev from cases where document_id = $1', [id]);
  const answer = await principal.post(`/api/cases/${id}/actions/${action}`, { rev, ...body });
  if (answer.status !== 200) throw new Error(`${answer.request} → ${answer.text}`);
  return answer.data;
}

/** What the clock did to a case: day, step and level, in order. */
async function clockOf(id: string): Promise<string[]> {
  const events = await rows.query(
    `select to_char(at at time zone 'UTC' at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as day, action, evidence->>'level' as level
       from case_events where case_document_id = $1 and actor_role = 'system' order by seq`,
    [id],
  );
  return events.map(({ day, action, level }) =>
    [String(day), String(action), ...(typeof level === 'string' ? [level] : [])].join(' '),
  );
}

const levelOf = async (id: string) =>
  Number(
    (await rows.one('select escalation_level from cases where document_id = $1', [id]))[
      'escalation_level'
    ],
  );

async function groupsOf(username: string, id: string): Promise<string[]> {
  const { data } = await (await personOf(site.address, username)).get('/api/worklist');
  return data.groups
    .filter(({ items }) => items.some((item) => item.documentId === id))
    .map(({ code }) => code);
}

it('a school year goes by on two servers: every clock ends once, on its day, and what was missed is made up', async () => {
  await setClocks('2026-11-17');
  const [served = '', idle = '', back = ''] = await readyCases(rows, 'S043', 3);
  const visit = {
    time: '18:00',
    way: 'HOME',
    place: '家中',
    participants: [{ name: '班主任', unit: '学校' }],
    content: '入户劝返，家长未同意。',
    outcome: 'REFUSED',
    guardianSignature: 'ABSENT',
  };
  await does(idle, 'record-visit', { ...visit, visitedOn: '2026-11-16' });
  await does(back, 'record-return', {
    returnedOn: '2026-11-17',
    proof: [await uploadPhoto(principal, 11, 'PROOF')],
  });
  const { document } = await does(served, 'issue-notice');
  await does(served, 'record-service', {
    document: document.documentId,
    way: 'DIRECT',
    servedOn: '2026-11-17',
    receivedOn: '2026-11-17',
    place: '家中',
    receiverName: '监护人',
    servers: ['甲', '乙'],
    photos: [await uploadPhoto(principal, 12, 'RECEIPT')],
  });

  for (const day of ['2026-11-19', '2026-11-20', '2026-11-23', '2026-11-24', '2026-11-25'])
    await atDay(day);
  expect(await clockOf(served)).toEqual(['2026-11-25 mark-overdue']);
  expect(await clockOf(idle)).toEqual(['2026-11-20 escalate 1', '2026-11-24 escalate 2']);
  expect(await groupsOf('principal', idle)).toContain('escalated');
  expect(await groupsOf('bureau-officer', idle)).not.toContain('escalated');

  // A month in which both servers were down.
  await atDay('2026-12-28');
  expect(await clockOf(idle)).toEqual([
    '2026-11-20 escalate 1',
    '2026-11-24 escalate 2',
    '2026-12-28 escalate 3',
  ]);
  expect((await clockOf(served)).at(-1)).toBe('2026-12-28 escalate 3');
  expect((await clockOf(back)).length).toBe(1);

  // Whoever acts ends the reminders.
  await does(idle, 'record-visit', { ...visit, visitedOn: '2026-12-25' });
  expect(await levelOf(idle)).toBe(0);

  for (const day of [
    '2027-01-04',
    '2027-02-08',
    '2027-03-01',
    '2027-05-10',
    '2027-07-05',
    '2027-08-31',
  ])
    await atDay(day);
  const events = await rows.query(
    `select case_document_id, idempotency_key, count(*) as n from case_events
      where actor_role = 'system' and idempotency_key is not null group by 1, 2 having count(*) > 1`,
  );
  expect(events).toEqual([]);
  for (const id of [served, idle, back]) expect(await levelOf(id)).toBe(3);
  const gaps = await rows.query(
    `select case_document_id from case_events group by 1 having count(*) <> max(seq)`,
  );
  expect(gaps).toEqual([]);
}, 240_000);

describe('a server by its defaults', () => {
  /** Statuses of so many sign-ins, one after the other, and the answer of the last. */
  async function tries(path: string, count: number, body: (turn: number) => object) {
    const statuses: number[] = [];
    let last: { message?: string; details?: { code?: string } } | undefined;
    for (let turn = 1; turn <= count; turn += 1) {
      const answer = await fetch(second.address + path, {
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
});
