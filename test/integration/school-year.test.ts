import { personOf } from '../support/rest/people';
import type { Person } from '../support/rest/person';
import { uploadPhoto } from '../support/rest/pictures';
import { alarmsAbout } from '../support/rows/alarms';
import { freshChildren } from '../support/rows/fresh-children';
import { grantedTeaching } from '../support/rows/home-teachings';
import { readyCases } from '../support/rows/ready-cases';
import { rowsOf, type Rows } from '../support/rows/rows';
import { openOwnSite } from '../support/site/own-site';
import { startTestServer, type TestServer } from '../support/site/start-test-server';

let site: Awaited<ReturnType<typeof openOwnSite>>;
let second: TestServer;
let rows: Rows;
let principal: Person;
let admins: Person[];

beforeAll(async () => {
  site = await openOwnSite('school-year');
  second = await startTestServer('school-year-2', site.databaseUrl);
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

const alarmsOf = (subject: string) => alarmsAbout(rows, subject);
const alarmGroupOf = async (username: string): Promise<string[]> => {
  const { data } = await (await personOf(site.address, username)).get('/api/worklist');
  const group = data.groups.find(({ code }) => code === 'alarm');
  return (group?.items ?? []).map(({ title }) => title);
};

describe('a second school year goes by', () => {
  let teaching = '';
  let name = '';
  const INSPECTOR = `kind_code = 'INSPECTOR' and school_code =`;
  /** A school without a zone, and one with. */
  let direct = '';

  beforeAll(async () => {
    await setClocks('2026-11-02');
    const [child = {}] = await freshChildren(rows, 'school-year', 1);
    name = String(child['name']);
    teaching = await grantedTeaching(rows, child, '2026-11-02');
    const school = await rows.one(
      `select s.code from schools s where s.zone_code is null
          and exists (select 1 from responsibility_assignments a where a.${INSPECTOR} s.code and a.to_date is null)
        order by s.code limit 1`,
    );
    direct = String(school['code']);
    await rows.query(
      `update responsibility_assignments set to_date = '2026-11-08' where ${INSPECTOR} any($1)`,
      [['S043', direct]],
    );
  });

  it('lessons behind and a post left empty raise an alarm each, once, on the day they begin', async () => {
    await atDay('2026-11-08');
    expect(await alarmsOf(teaching)).toEqual([]);
    await atDay('2026-11-09');
    const first = {
      raised: '2026-11-09',
      level: 0,
      addressee: 'TOLD_IN_CHARGE',
      settled: null,
      end_kind: null,
    };
    expect(await alarmsOf(teaching)).toEqual([{ ...first, subject: `2026:${teaching}` }]);
    expect(await alarmsOf(':S043')).toEqual([{ ...first, subject: 'INSPECTOR:SCHOOL:S043' }]);
    const seen = await alarmGroupOf('principal');
    expect(seen).not.toContain(`送教学时不足 · ${name}`);
    expect(seen.join()).not.toContain('责任督学空缺');
  });

  it('both servers down for three days and more, they go to the step of the ladder they have reached', async () => {
    await atDay('2026-11-12');
    expect((await alarmsOf(teaching))[0]).toMatchObject({ level: 1, addressee: 'TOLD_PRINCIPAL' });
    expect(await alarmGroupOf('principal')).toEqual(
      expect.arrayContaining([`送教学时不足 · ${name}`, expect.stringMatching(/^责任督学空缺/)]),
    );
    expect(await alarmGroupOf('zone-head')).not.toContain(`送教学时不足 · ${name}`);
    await atDay('2026-11-16');
    expect((await alarmsOf(teaching))[0]).toMatchObject({ level: 2, addressee: 'TOLD_ZONE' });
    expect(await alarmGroupOf('zone-head')).toContain(`送教学时不足 · ${name}`);
    expect((await alarmsOf(`SCHOOL:${direct}`))[0]).toMatchObject({
      level: 3,
      addressee: 'TOLD_COMMITTEE',
    });
    expect((await alarmsOf(':S043'))[0]).toMatchObject({ level: 2, addressee: 'TOLD_ZONE' });
    await atDay('2026-11-18');
    expect((await alarmsOf(teaching))[0]).toMatchObject({ level: 3, addressee: 'TOLD_COMMITTEE' });
    expect(await alarmGroupOf('district-admin')).toContain(`送教学时不足 · ${name}`);
  });

  it('a server that comes back finds the day on which it began', async () => {
    const [late = {}] = await freshChildren(rows, 'school-year-late', 1);
    const other = await grantedTeaching(rows, late, '2026-11-02');
    await atDay('2026-11-26');
    expect(await alarmsOf(other)).toMatchObject([{ raised: '2026-11-09', level: 3 }]);
  });

  it('they end when the debt is made good and the post is held, and a new debt is a new alarm', async () => {
    await setClocks('2026-11-29');
    for (const [monday, start] of [
      ['2026-11-02', '08'],
      ['2026-11-09', '10'],
      ['2026-11-16', '14'],
      [null, '16'],
    ]) {
      const answer = await principal.post('/api/home-teaching-sessions', {
        data: {
          homeTeaching: teaching,
          taughtOn: '2026-11-28',
          startTime: `${String(start)}:00`,
          endTime: `${String(Number(start) + 1).padStart(2, '0')}:20`,
          ...(monday && { makesUpFor: monday }),
          teachers: [{ name: '送教甲' }, { name: '送教乙' }],
          content: '生活自理训练。',
          guardianSignature: 'SIGNED',
          photos: [],
          signatures: [],
        },
      });
      expect([answer.status, answer.text]).toEqual([201, expect.any(String)]);
    }
    await rows.query(
      `update responsibility_assignments set to_date = null where ${INSPECTOR} 'S043' and to_date = '2026-11-08'`,
    );
    await atDay('2026-11-30');
    expect(await alarmsOf(teaching)).toMatchObject([
      { settled: '2026-11-30', end_kind: 'MADE_GOOD' },
    ]);
    expect(await alarmsOf(':S043')).toMatchObject([
      { settled: '2026-11-30', end_kind: 'MADE_GOOD' },
    ]);
    await atDay('2026-12-07');
    expect(await alarmsOf(teaching)).toMatchObject([
      { end_kind: 'MADE_GOOD' },
      { raised: '2026-12-07', settled: null },
    ]);
  });

  it('what is owed on 31 August stays on record as owed, also when the servers slept over it', async () => {
    await atDay('2027-07-20');
    const [late = {}] = await freshChildren(rows, 'school-year-end', 1);
    const unseen = await grantedTeaching(rows, late, '2027-06-28');
    await atDay('2027-09-03');
    for (const id of [teaching, unseen])
      expect((await alarmsOf(id)).at(-1)).toMatchObject({
        settled: '2027-08-31',
        end_kind: 'YEAR_OVER',
      });
  });

  it('what is owed is on record also when the servers slept for a term', async () => {
    const [slept = {}] = await freshChildren(rows, 'school-year-slept', 1);
    const later = await grantedTeaching(rows, slept, '2027-06-21');
    await atDay('2027-12-06');
    expect(await alarmsOf(`2026:${later}`)).toMatchObject([
      { settled: '2027-08-31', end_kind: 'YEAR_OVER' },
    ]);
  });

  it('nothing was raised twice, and every step is in the audit', async () => {
    expect(
      await rows.query(
        `select subject from alarms where state = 'RAISED' group by kind, subject having count(*) > 1`,
      ),
    ).toEqual([]);
    const { steps } = await rows.one(
      `select count(*) as steps from audit_entries e join alarms a on a.document_id = e.record_document_id
        where a.subject = $1 and e.action like 'alarm.%'`,
      [`2026:${teaching}`],
    );
    expect(Number(steps)).toBeGreaterThanOrEqual(6);
  });
});
