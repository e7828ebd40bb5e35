import { accountOf } from '../support/rest/people';
import { idOf } from '../support/rows/children';
import { freshChildren } from '../support/rows/fresh-children';
import type { Row } from '../support/rows/rows';
import { expectRefused } from '../support/rest/refused';
import { openSuite, type Suite } from '../support/suite';

const OFFICER = 'bureau-officer';
const MESSAGES = 'select count(*) as n from tip_off_messages where tip_off_document_id = $1';
const REFERRALS = 'select count(*) as n from tip_off_referrals where tip_off_document_id = $1';

type Registered = { tipOff: { documentId: string; rev: number }; code: string };

let suite: Suite;
let child: Row;
let code = '';
const tip = { id: '', rev: 0 };

const under = (key: string) => ({ 'idempotency-key': `tip-key-${key}` });
const call = { source: 'HOTLINE', kind: 'NOT_IN_SCHOOL', content: '村口有个孩子一直没有上学。' };
const register = async (body: object, key: string) =>
  (await suite.as(OFFICER)).post('/api/tip-offs/actions/register', body, under(key));
const step = async (name: string, body: object, key: string, rev = tip.rev) =>
  (await suite.as(OFFICER)).post(
    `/api/tip-offs/${tip.id}/actions/${name}`,
    { rev, ...body },
    under(key),
  );
const many = async (sql: string): Promise<number> =>
  Number((await suite.rows.one(sql, [tip.id])).n);

beforeAll(async () => {
  suite = await openSuite();
  child = (await freshChildren(suite.rows, 'tip-off-keys', 1))[0] ?? {};
  const made = await register(call, 'register');
  expect([made.status, made.text]).toEqual([201, expect.any(String)]);
  const { tipOff, ...told } = made.data as unknown as Registered;
  tip.id = tipOff.documentId;
  tip.rev = tipOff.rev;
  code = told.code;
});

afterAll(() => suite.rows.close());

/** Two at the same moment and one later are one step; the key with another body, and a stale version, are refused. */
async function happensOnce(name: string, body: object, other?: object): Promise<void> {
  const stale = tip.rev;
  const both = await Promise.all([step(name, body, name), step(name, body, name)]);
  const later = await step(name, body, name);
  for (const answer of [...both, later])
    expect([name, answer.status, answer.text]).toEqual([name, 200, expect.any(String)]);
  tip.rev = later.data.rev;
  const another = other ? step(name, other, name) : step('answer', { text: '别的一步。' }, name);
  expectRefused(await another, { status: 409, code: 'INPUT-12', path: 'Idempotency-Key' });
  await suite.refuses(() => step(name, body, `${name}-stale`, stale), {
    status: 409,
    code: 'REV-01',
    path: 'rev',
  });
}

describe('a tip-off taken down under a key', () => {
  it('twice is one, and answers the same receipt code although no code is kept', async () => {
    const again = await register(call, 'register');
    expect(again.status).toBe(201);
    expect(again.data as unknown as Registered).toMatchObject({
      tipOff: { documentId: tip.id },
      code,
    });
    await suite.refuses(
      () => register({ ...call, content: '另外一件完全不同的事情。' }, 'register'),
      {
        status: 409,
        code: 'INPUT-12',
      },
    );
  });

  it('under another key is another, with another code', async () => {
    const other = (await register(call, 'register-2')).data as unknown as Registered;
    expect(other.tipOff.documentId).not.toBe(tip.id);
    expect(other.code).not.toBe(code);
  });
});

describe('a step sent under a key', () => {
  it('accept: once', () => happensOnce('accept', {}));

  it('answer: once, with one message to the reporter', async () => {
    await happensOnce('answer', { text: '已经安排入户核查。' }, { text: '别的答复。' });
    expect(await many(MESSAGES)).toBe(1);
  });

  it('forward: once, with one referral', async () => {
    const town = { target: 'TO_TOWN', targetCode: accountOf('town-officer').townCode };
    await happensOnce(
      'forward',
      { ...town, summary: '请入户核查。' },
      { ...town, summary: '请电话核查。' },
    );
    expect(await many(REFERRALS)).toBe(1);
  });

  it('the answer of whom it was referred to: once', async () => {
    const town = await suite.as('town-officer');
    const { document_id: id, rev } = await suite.rows.one(
      'select document_id, rev from tip_off_referrals where tip_off_document_id = $1',
      [tip.id],
    );
    const answer = (text: string, key: string) =>
      town.post(
        `/api/tip-off-referrals/${String(id)}/actions/answer`,
        { rev, answer: text },
        under(key),
      );
    const both = await Promise.all([answer('属实。', 'referral'), answer('属实。', 'referral')]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect(both[0].data.rev).toBe(both[1].data.rev);
    await suite.refuses(() => answer('不属实。', 'referral'), { status: 409, code: 'INPUT-12' });
    await suite.refuses(() => answer('属实。', 'referral-again'), { status: 409, code: 'REV-01' });
  });

  it('link to a child: once, with one case', async () => {
    const found = { student: idOf(child) };
    await happensOnce('link-child', found, { ...found, openCase: false });
    const { n } = await suite.rows.one('select count(*) as n from cases where child_no = $1', [
      child['child_no'],
    ]);
    expect(Number(n)).toBe(1);
  });

  it('close: once', async () => {
    const found = { outcome: 'SUBSTANTIATED', result: '经核查属实。' };
    await happensOnce('close', found, { ...found, result: '另有说法。' });
  });
});
