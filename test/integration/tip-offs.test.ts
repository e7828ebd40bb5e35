import { createHash } from 'node:crypto';
import { accountOf, stranger } from '../support/rest/people';
import type { Answer } from '../support/rest/answer';
import { openSuite, type Suite } from '../support/suite';

type Receipt = { code: string; tipOffNo: string; answerDueOn: string; hotline: string };
type Followed = {
  stateLabel: string;
  outcome: string | null;
  messages: { side: string; text: string }[];
};

const REPORTER = { reporterName: '举报人甲', reporterPhone: '10012345678' };
const KEY = { 'idempotency-key': 'tip-offs-public' };
const told = (more: object = {}) => ({
  data: {
    kind: 'NOT_IN_SCHOOL',
    content: '村里有一个八九岁的孩子从来没有上过学，整天在家。',
    accusedSchoolCode: accountOf('principal').schoolCode,
    ...more,
  },
});

let suite: Suite;
let code = '';
const tip = { id: '', rev: 0, no: '' };
const receiptOf = (answer: Answer): Receipt => answer.data as unknown as Receipt;
const followed = (answer: Answer): Followed => answer.data as unknown as Followed;
const step = async (name: string, body: object, who = 'bureau-officer') =>
  (await suite.as(who)).post(`/api/tip-offs/${tip.id}/actions/${name}`, { rev: tip.rev, ...body });
const done = async (name: string, body: object = {}) => {
  const answer = await step(name, body);
  expect([name, answer.status, answer.text]).toEqual([name, 200, expect.any(String)]);
  tip.rev = answer.data.rev;
  return answer;
};

beforeAll(async () => {
  suite = await openSuite();
});

afterAll(() => suite.rows.close());

describe('the public', () => {
  it('reports without an account, and gets a code and the hotline', async () => {
    const nobody = stranger(suite.address);
    const send = () => nobody.post('/api/tip-offs', told(REPORTER), KEY);
    const [answer, again] = await Promise.all([send(), send()]);
    expect([answer.status, answer.text]).toEqual([201, expect.any(String)]);
    // Sent again because the answer was lost, it is the same tip-off, and the same code although none is kept.
    expect([again.status, again.data]).toEqual([201, answer.data]);
    const receipt = receiptOf(answer);
    expect(receipt.code).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/);
    expect(receipt.answerDueOn).toBe('2026-12-07');
    expect(receipt.hotline).not.toBe('');
    ({ code } = receipt);
    tip.no = receipt.tipOffNo;
  });

  it('leaves no name, number, code or address in the database as it is', async () => {
    const [row] = await suite.rows.query(
      'select to_jsonb(t)::text as text from tip_offs t where tip_off_no = $1',
      [tip.no],
    );
    const text = String(row?.['text']);
    for (const secret of [REPORTER.reporterName, REPORTER.reporterPhone, code, '127.0.0.1', '::1'])
      expect(text).not.toContain(secret);
    const audit = await suite.rows.one(
      `select to_jsonb(a)::text as text from audit_entries a where action like 'tip-off.submit%' order by id desc limit 1`,
    );
    // A bare hash of the request could be tried out against every telephone number there is.
    const { hash } = await suite.rows.one(
      `select request_hash as hash from nol_acts_done where actor = 'public' and key like '%tip-offs-public'`,
    );
    const body = Object.entries(told(REPORTER).data).sort(([a], [b]) => (a < b ? -1 : 1));
    const asked = JSON.stringify(['POST', '/api/tip-offs', [['data', body]]]);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(hash).not.toBe(createHash('sha256').update(asked).digest('hex'));
    expect(audit['text']).not.toMatch(/127\.0\.0\.1|::1|举报人甲|10012345678/);
  });

  it.each([
    ['too few words', { content: '有人没上学' }, 'TIP-01', 'content'],
    ['a machine’s answer', { website: 'https://x.invalid' }, 'INPUT-06', 'website'],
    ['more than a page', { content: '字'.repeat(2001) }, 'INPUT-06', 'content'],
    ['a school that does not exist', { accusedSchoolCode: 'S999' }, 'TIP-20', 'accusedSchoolCode'],
    ['a state of its own', { state: 'TIP_CLOSED' }, 'GUARD-01', 'state'],
  ])('is refused with %s', async (_what, change, errorCode, path) => {
    const nobody = stranger(suite.address);
    await suite.refuses(() => nobody.post('/api/tip-offs', told(change)), {
      status: 400,
      code: errorCode,
      path,
    });
  });

  it('follows it by the code alone, and adds to it', async () => {
    const nobody = stranger(suite.address);
    const seen = await nobody.post('/api/tip-offs/by-code', { code: code.toLowerCase() });
    expect([seen.status, followed(seen).stateLabel]).toEqual([200, '待受理']);
    const add = () =>
      nobody.post('/api/tip-offs/by-code/messages', { code, text: '孩子住在村口第二家。' }, KEY);
    await add();
    const added = await add();
    expect(followed(added).messages).toEqual([
      expect.objectContaining({ side: 'REPORTER', text: '孩子住在村口第二家。' }),
    ]);
    await suite.refuses(
      () => nobody.post('/api/tip-offs/by-code', { code: '0000-0000-0000-0000' }),
      { status: 404, code: 'TIP-21', path: 'code' },
    );
  });
});

describe('a tip-off', () => {
  it.each(['principal', 'teacher', 'zone-head', 'town-officer', 'inspector', 'bureau-leader'])(
    'is not shown to a %s',
    async (who) => {
      const person = await suite.as(who);
      for (const type of ['tip-offs', 'tip-off-messages'])
        expect([type, (await person.get(`/api/${type}`)).status]).toEqual([type, 403]);
    },
  );

  it('is taken up by the office, once', async () => {
    const officer = await suite.as('bureau-officer');
    const { list } = await officer.get(`/api/tip-offs?filters[tipOffNo][$eq]=${tip.no}`);
    expect(list).toHaveLength(1);
    expect(JSON.stringify(list)).not.toMatch(/举报人甲|10012345678|Cipher|Hash/);
    tip.id = String(list[0]?.documentId);
    tip.rev = Number(list[0]?.rev);
    await done('accept');
    await suite.refuses(() => step('accept', {}), { status: 409, code: 'TIP-23' });
  });

  it('tells who reported for a reason on record', async () => {
    const reveal = async (reason: string) =>
      (await suite.as('supervisor')).post(`/api/tip-offs/${tip.id}/actions/reveal-reporter`, {
        reason,
      });
    await suite.refuses(() => reveal('看'), { status: 400, path: 'reason' });
    const answer = await reveal('回电核实住址');
    expect(answer.data).toEqual({ name: '举报人甲', phone: '10012345678' });
    const entry = await suite.rows.one(
      `select action from audit_entries where record_document_id = $1 order by id desc limit 1`,
      [tip.id],
    );
    expect(entry['action']).toBe('tip-off.reveal:reveal');
  });

  it('is not referred to the school it accuses, nor with the reporter’s name', async () => {
    const target = { target: 'TO_SCHOOL', targetCode: accountOf('principal').schoolCode };
    await suite.refuses(() => step('forward', { ...target, summary: '请核查该儿童。' }), {
      status: 400,
      code: 'TIP-02',
      path: 'targetCode',
    });
    const zone = { target: 'TO_TOWN', targetCode: accountOf('town-officer').townCode };
    await suite.refuses(() => step('forward', { ...zone, summary: '举报人甲反映有儿童未入学' }), {
      status: 400,
      code: 'TIP-03',
      path: 'summary',
    });
    const late = { ...zone, summary: '请核查该儿童。', dueOn: '1900-01-01' };
    await suite.refuses(() => step('forward', late), { status: 400, path: 'dueOn' });
  });

  it('is referred to the town, which answers without learning who asked', async () => {
    await done('forward', {
      target: 'TO_TOWN',
      targetCode: accountOf('town-officer').townCode,
      summary: '请入户核查村口第二家是否有适龄儿童未入学。',
    });
    const town = await suite.as('town-officer');
    const { list, text } = await town.get(
      `/api/tip-off-referrals?filters[tipOffNo][$eq]=${tip.no}`,
    );
    expect(list).toHaveLength(1);
    expect(text).not.toMatch(/举报人甲|10012345678/);
    const referral = list[0];
    await suite.refuses(() => step('close', { outcome: 'SUBSTANTIATED', result: '属实' }), {
      status: 400,
      code: 'TIP-05',
    });
    const answer = await town.post(
      `/api/tip-off-referrals/${String(referral?.documentId)}/actions/answer`,
      { rev: referral?.rev, answer: '已入户，确有一名儿童未入学。' },
    );
    expect([answer.status, answer.data.state]).toEqual([200, 'REFERRAL_ANSWERED']);
    const principal = await suite.as('principal');
    const path = `/api/tip-off-referrals?filters[tipOffNo][$eq]=${tip.no}`;
    expect((await principal.get(path)).total).toBe(0);
  });

  it('finds a child nobody enrolled: it is registered and its case opened, in one act', async () => {
    const { status } = await done('register-child', {
      name: '未入学甲',
      gender: 'FEMALE',
      birthDate: '2018-03-05',
      townCode: accountOf('town-officer').townCode,
    });
    expect(status).toBe(200);
    const found = await suite.rows.one(
      `select s.schooling_state, c.origin, c.state, c.origin_reason from students s
         join cases c on c.child_no = s.child_no where s.name = '未入学甲'`,
    );
    expect(found).toEqual({
      schooling_state: 'NEVER_ENROLLED',
      origin: 'TIP_OFF',
      state: 'CASE_ALERT',
      origin_reason: `群众举报${tip.no}`,
    });
  });

  it('is closed with a finding after an answer, which the reporter reads by the code', async () => {
    const close = { outcome: 'SUBSTANTIATED', result: '经核查属实，已登记并立案。' };
    await suite.refuses(() => step('close', close), {
      status: 400,
      code: 'TIP-04',
      path: 'answer',
    });
    await done('answer', { text: '感谢反映，孩子已登记，正在安排入学。' });
    await done('close', close);
    const nobody = stranger(suite.address);
    const seen = followed(await nobody.post('/api/tip-offs/by-code', { code }));
    expect([seen.stateLabel, seen.outcome, seen.messages.length]).toEqual(['已办结', '属实', 2]);
    await suite.refuses(
      () => nobody.post('/api/tip-offs/by-code/messages', { code, text: '还有一件事' }),
      { status: 409, code: 'TIP-22' },
    );
  });

  it('by telephone is taken down by the office', async () => {
    const officer = await suite.as('bureau-officer');
    const { data } = told();
    const answer = await officer.post('/api/tip-offs/actions/register', {
      ...data,
      source: 'HOTLINE',
    });
    expect(answer.status).toBe(201);
  });
});

it('one address that reports again and again is asked to wait, and nothing more is stored', async () => {
  const nobody = stranger(suite.address);
  const statuses: number[] = [];
  for (let n = 0; n < 12; n += 1)
    statuses.push((await nobody.post('/api/tip-offs', told())).status);
  expect(statuses.at(-1)).toBe(429);
  expect(statuses.filter((status) => status === 201).length).toBeLessThan(7);
});
