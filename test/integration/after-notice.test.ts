import { accountOf, personOf } from '../support/rest/people';
import type { Person } from '../support/rest/person';
import { uploadPhoto } from '../support/rest/pictures';
import { readyCases } from '../support/rows/ready-cases';
import { rowsOf, type Rows } from '../support/rows/rows';
import { openOwnSite } from '../support/site/own-site';
import { eventually } from '../support/suite';

let site: Awaited<ReturnType<typeof openOwnSite>>;
let rows: Rows;
let principal: Person;
let inspector: Person;
let admin: Person;
let town: Person;
let bureau: Person;

beforeAll(async () => {
  site = await openOwnSite('after-notice');
  rows = await rowsOf(site.databaseUrl);
  [principal, inspector, admin, town, bureau] = await Promise.all(
    ['principal', 'inspector', 'district-admin', 'town-officer', 'bureau-officer'].map((name) =>
      personOf(site.address, name),
    ) as [Promise<Person>, Promise<Person>, Promise<Person>, Promise<Person>, Promise<Person>],
  );
}, 240_000);

afterAll(async () => {
  await rows.close();
  await site.close();
});

const clock = (local: string) => admin.put('/api/demo/clock', { now: `${local}:00+08:00` });

async function act(person: Person, id: string, action: string, body: object = {}) {
  const { rev } = await rows.one('select rev from cases where document_id = $1', [id]);
  return person.post(`/api/cases/${id}/actions/${action}`, { rev, ...body });
}

async function does(person: Person, id: string, action: string, body: object = {}) {
  const answer = await act(person, id, action, body);
  if (answer.status !== 200) throw new Error(`${answer.request} → ${answer.text}`);
  return answer.data;
}

const stateOf = async (id: string) =>
  rows.one(
    'select state, round, deadline_on::text, order_number from cases where document_id = $1',
    [id],
  );

/** A case of the school whose household is registered in the officer's town, or outside the district. */
async function aCase(outside = false): Promise<string> {
  const [id] = await readyCases(rows, 'S043', 1);
  if (!id) throw new Error('no case');
  const code = outside ? null : accountOf('town-officer').townCode;
  await rows.behindTheGate(async (query) => {
    await query(
      `update students set town_code = $2, household_outside = $3
       where child_no = (select child_no from cases where document_id = $1)`,
      [id, code, outside],
    );
    await query('update cases set town_code = $2 where document_id = $1', [id, code]);
  });
  return id;
}

async function overdueCase(outside = false): Promise<string> {
  await clock('2026-11-16T10:00');
  const id = await aCase(outside);
  const { document } = await does(principal, id, 'issue-notice');
  await does(principal, id, 'record-service', {
    document: document.documentId,
    way: 'DIRECT',
    servedOn: '2026-11-16',
    receivedOn: '2026-11-16',
    place: '家中',
    receiverName: '监护人',
    servers: ['甲', '乙'],
    photos: [await uploadPhoto(principal, 1, 'RECEIPT')],
  });
  await clock('2026-11-24T09:00');
  await admin.post('/api/demo/run-jobs', {});
  expect((await stateOf(id))['state']).toBe('CASE_OVERDUE');
  return id;
}

async function signed(id: string): Promise<string> {
  const { document } = await does(principal, id, 'prepare-written-report', {
    situation: '在外区务工，家长不愿送返。',
    addressee: '邻县示例镇人民政府',
  });
  await does(inspector, id, 'cosign-absence-report', {
    document: document.documentId,
    contentHash: document.contentHash,
  });
  return document.documentId;
}

it('a notice is the principal’s alone; with a mistake it is voided, keeps its number and goes out anew', async () => {
  await clock('2026-11-16T10:00');
  const id = await aCase();
  for (const person of [town, bureau, inspector])
    expect((await act(person, id, 'issue-notice')).status).toBe(403);
  const first = await does(principal, id, 'issue-notice');
  expect((await act(bureau, id, 'void-notice', { note: '误发' })).status).toBe(403);
  expect((await act(principal, id, 'void-notice', {})).status).toBe(400);
  await does(principal, id, 'void-notice', { note: '学生姓名有误' });
  const paper = await rows.one(
    'select state, number, void_reason from official_documents where document_id = $1',
    [first.document.documentId],
  );
  expect(paper).toEqual({
    state: 'DOC_VOIDED',
    number: first.document.number,
    void_reason: '学生姓名有误',
  });
  expect((await stateOf(id))['state']).toBe('CASE_PERSUADING');
  const second = await does(principal, id, 'issue-notice');
  expect(second.document.number).toBe(first.document.number + 1);
  await does(principal, id, 'record-service', {
    document: second.document.documentId,
    way: 'DIRECT',
    servedOn: '2026-11-16',
    receivedOn: '2026-11-16',
    place: '家中',
    receiverName: '监护人',
    servers: ['甲', '乙'],
    photos: [await uploadPhoto(principal, 2, 'RECEIPT')],
  });
  const late = await act(principal, id, 'void-notice', { note: '又有误' });
  expect([late.status, late.error.details.code]).toEqual([400, 'DOC-01']);
});

it('the written report waits for deadline, signature and principal, and is answered by town and committee', async () => {
  const id = await overdueCase();
  const unsent = await act(principal, id, 'report');
  expect([unsent.status, unsent.error.details.code]).toEqual([409, 'REPORT-01']);
  const early = await does(principal, id, 'prepare-written-report', { situation: '初稿' });
  const documentId = await signed(id);
  expect(early.document.documentId).not.toBe(documentId);
  const { document } = await does(principal, id, 'report');
  expect(document.documentNumber).toMatch(/控辍报〔2026〕\d+号$/);
  expect((await stateOf(id))['state']).toBe('CASE_REPORTED');
  await eventually('the report is printed', async () => {
    const row = await rows.one(
      'select render_state from official_documents where document_id = $1',
      [documentId],
    );
    return row['render_state'] === 'RENDER_PENDING' ? null : row;
  });
  const pdf = await principal.bytes(`/api/official-documents/${documentId}/pdf`);
  expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');

  const receipt = { receivedOn: '2026-11-24', receiverName: '镇街经办人', opinion: '入户督促' };
  const bySchool = await act(principal, id, 'acknowledge-report', receipt);
  expect([bySchool.status, bySchool.error.details.code]).toEqual([400, 'REPORT-07']);
  await does(town, id, 'acknowledge-report', receipt);
  const again = await act(town, id, 'acknowledge-report', receipt);
  expect([again.status, again.error.details.code]).toEqual([409, 'REPORT-07']);
  expect((await act(town, id, 'file-report')).status).toBe(403);
  await does(bureau, id, 'file-report', { note: '已备案' });
  const filed = await rows.one(
    'select received_on::text, receipt_opinion, filed_on::text from official_documents where document_id = $1',
    [documentId],
  );
  expect(filed).toEqual({
    received_on: '2026-11-24',
    receipt_opinion: '入户督促',
    filed_on: '2026-11-24',
  });
});

it('for a household outside the district the report goes there, and the school shows the receipt that came back', async () => {
  const id = await overdueCase(true);
  await signed(id);
  const { document } = await does(principal, id, 'report');
  const paper = await rows.one('select addressee from official_documents where document_id = $1', [
    document.documentId,
  ]);
  expect(paper['addressee']).toBe('邻县示例镇人民政府');
  const receipt = { receivedOn: '2026-11-24', receiverName: '邻县经办人' };
  expect((await act(principal, id, 'acknowledge-report', receipt)).status).toBe(400);
  await does(principal, id, 'acknowledge-report', {
    ...receipt,
    photos: [await uploadPhoto(principal, 3, 'RECEIPT')],
  });
});

it('only town government and committee order; 司法程序 is closed until a legal basis is set', async () => {
  const id = await overdueCase();
  const { kind } = await rows.one('select kind from towns where code = $1', [
    accountOf('town-officer').townCode,
  ]);
  expect((await act(principal, id, 'order')).status).toBe(403);
  await rows.query(`update towns set kind = 'SUBDISTRICT' where code = $1`, [
    accountOf('town-officer').townCode,
  ]);
  const office = await act(town, id, 'order');
  expect([office.status, office.error.details.code]).toEqual([400, 'NOTICE-02']);
  await rows.query(`update towns set kind = $2 where code = $1`, [
    accountOf('town-officer').townCode,
    kind,
  ]);
  const { document } = await does(bureau, id, 'order', { days: 5 });
  expect(document.documentNumber).toMatch(/责改〔2026〕\d+号$/);
  expect((await act(town, id, 'void-order', { note: '误' })).status).toBe(403);
  await does(bureau, id, 'void-order', { note: '期限有误' });
  expect(await stateOf(id)).toMatchObject({
    state: 'CASE_OVERDUE',
    order_number: null,
    deadline_on: '2026-11-23',
  });
  const second = await does(bureau, id, 'order');
  await does(bureau, id, 'record-service', {
    document: second.document.documentId,
    way: 'DIRECT',
    servedOn: '2026-11-24',
    receivedOn: '2026-11-24',
    place: '家中',
    receiverName: '监护人',
    servers: ['甲', '乙'],
    photos: [await uploadPhoto(bureau, 4, 'RECEIPT')],
  });
  await clock('2026-12-02T09:00');
  const closed = await act(bureau, id, 'start-judicial', { note: '经法制审核' });
  expect([closed.status, closed.error.details.code]).toEqual([400, 'JUDICIAL-01']);
  await rows.query(
    `insert into settings (document_id, key, value, valid_from, rev, created_at, updated_at, published_at)
     values ('judicialbasis00000000000', 'judicial.legalBasis', '"经区政府法制部门审核的依据"', '2026-12-01', 1, now(), now(), now())`,
  );
  await does(bureau, id, 'start-judicial', { note: '经法制审核' });
  expect((await stateOf(id))['state']).toBe('CASE_JUDICIAL');
});
