import { createHash } from 'node:crypto';
import { extractPages } from '../../src/documents/text/extract-text';
import { foldText } from '../../src/documents/text/fold-text';
import { accountOf, personOf } from '../support/rest/people';
import type { Person } from '../support/rest/person';
import { readyCases } from '../support/rows/ready-cases';
import { rowsOf, type Rows } from '../support/rows/rows';
import { openOwnSite } from '../support/site/own-site';
import { eventually } from '../support/suite';

type Site = Awaited<ReturnType<typeof openOwnSite>>;

let site: Site;
let rows: Rows;
let principal: Person;
let otherPrincipal: Person;
const OTHER_SCHOOL = 'S001';

beforeAll(async () => {
  site = await openOwnSite('notices');
  rows = await rowsOf(site.databaseUrl);
  await lendAccount('bureau-officer-2', 'principal', OTHER_SCHOOL);
  principal = await personOf(site.address, 'principal');
  otherPrincipal = await personOf(site.address, 'bureau-officer-2');
}, 240_000);

afterAll(async () => {
  await rows.close();
  await site.close();
});

/** Gives an account another post, as a transfer between two schools does. */
async function lendAccount(username: string, role: string, schoolCode: string): Promise<void> {
  const { staffNo } = accountOf(username);
  await rows.query(
    'update staff_members set role = $1, school_code = $2, zone_code = null where staff_no = $3',
    [role, schoolCode, staffNo],
  );
  await rows.query(
    `update up_users_role_lnk set role_id = (select id from up_roles where type = $1)
     where user_id = (select account_id from staff_members where staff_no = $2)`,
    [role, staffNo],
  );
}

const issue = (person: Person, id: string, key?: string, rev = 1) =>
  person.post(
    `/api/cases/${id}/actions/issue-notice`,
    { rev },
    key === undefined ? {} : { 'idempotency-key': key },
  );

async function numbersOf(schoolCode: string): Promise<number[]> {
  const found = await rows.query(
    `select number from official_documents where issuer_code = $1 and kind = 'RETURN_NOTICE' and number is not null order by number`,
    [schoolCode],
  );
  return found.map((row) => Number(row['number']));
}

const oneTo = (count: number): number[] => Array.from({ length: count }, (_, n) => n + 1);

it('fifty notices of two schools issued at once have numbers without a gap, each school its own', async () => {
  const own = await readyCases(rows, 'S043', 30);
  const others = await readyCases(rows, OTHER_SCHOOL, 20);
  const before = { own: await numbersOf('S043'), others: await numbersOf(OTHER_SCHOOL) };
  const answers = await Promise.all([
    ...own.map((id) => issue(principal, id)),
    ...others.map((id) => issue(otherPrincipal, id)),
  ]);
  for (const answer of answers) {
    if (answer.status !== 200) throw new Error(`${answer.request} → ${answer.text}`);
  }
  expect(await numbersOf('S043')).toEqual(oneTo(before.own.length + 30));
  expect(await numbersOf(OTHER_SCHOOL)).toEqual(oneTo(before.others.length + 20));
});

it('a notice that is refused gives its number back', async () => {
  const [ready, next] = await readyCases(rows, 'S043', 2);
  const [bad] = await readyCases(rows, 'S043', 1);
  await rows.behindTheGate(async (query) => {
    await query('delete from persuasion_visits where case_document_id = $1 and seq = 3', [bad]);
  });
  const before = await numbersOf('S043');
  const answers = await Promise.all([ready, bad, next].map((id) => issue(principal, id ?? '')));
  expect(answers.map(({ status }) => status)).toEqual([200, 400, 200]);
  expect(await numbersOf('S043')).toEqual(oneTo(before.length + 2));
});

it('what the act answers is what every later read gives, and each row is linked to its case', async () => {
  const [id = ''] = await readyCases(rows, 'S043', 1);
  const { status, data } = await issue(principal, id);
  expect(status).toBe(200);

  const read = (path: string) => principal.get(`/api/${path}`);
  const document = await read(`official-documents/${data.document.documentId}?populate=case`);
  const event = await read(`case-events/${data.event.documentId}?populate=case`);
  const { case: caseOfDocument, ...documentAlone } = document.data;
  const { case: caseOfEvent, ...eventAlone } = event.data;
  expect([caseOfDocument.documentId, caseOfEvent.documentId]).toEqual([id, id]);
  expect(eventAlone).toEqual(data.event);
  expect((await read(`cases/${id}`)).data).toEqual(data.case);
  // The paper is printed meanwhile, behind the answer.
  const printed = { pdfBytes: 0, pdfSha256: '', rev: 0, renderState: '', updatedAt: '' };
  expect({ ...documentAlone, ...printed }).toEqual({ ...data.document, ...printed });
});

it('the same request sent ten times with one key issues once, and answers the same', async () => {
  const [id] = await readyCases(rows, 'S043', 1);
  const before = await numbersOf('S043');
  const answers = await Promise.all(oneTo(10).map(() => issue(principal, id ?? '', 'portal:77')));
  expect(answers.map(({ status }) => status)).toEqual(oneTo(10).map(() => 200));
  expect(new Set(answers.map(({ data }) => data.event.documentId)).size).toBe(1);
  expect(await numbersOf('S043')).toEqual(oneTo(before.length + 1));
});

it.each(['', 'a b', 'x'.repeat(101), '<script>'])('a key of “%s” is refused', async (key) => {
  const [id] = await readyCases(rows, 'S043', 1);
  const answer = await issue(principal, id ?? '', key);

  expect(answer.status).toBe(400);
  expect(answer.error.details.code).toBe('INPUT-10');
});

it('two people with the same version: one is served, the other learns what holds', async () => {
  const [id] = await readyCases(rows, 'S043', 1);
  const answers = await Promise.all([issue(principal, id ?? ''), issue(principal, id ?? '')]);
  const [done, late] = answers.sort((a, b) => a.status - b.status);
  expect(done.status).toBe(200);
  expect(late.status).toBe(409);
  expect(late.error.details.code).toBe('REV-01');
  expect(late.error.details.current).toMatchObject({ rev: 2, state: 'CASE_NOTICE' });
});

it('every paper issued is printed, and its bytes are those whose hash stands on the record', async () => {
  await eventually(
    'all papers are printed',
    async () => {
      const { n } = await rows.one(
        `select count(*) as n from official_documents where render_state = 'RENDER_PENDING'`,
      );
      return Number(n) === 0 || null;
    },
    60_000,
  );
  const papers = await rows.query(
    `select * from official_documents where issuer_code = 'S043' and kind = 'RETURN_NOTICE' order by id desc limit 5`,
  );
  for (const paper of papers) {
    expect(paper['render_state']).toBe('RENDER_READY');
    const path = `/api/official-documents/${String(paper['document_id'])}/pdf`;
    const first = await principal.bytes(path);
    const second = await principal.bytes(path);
    expect(first.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(first.bytes.equals(second.bytes)).toBe(true);
    expect(createHash('sha256').update(first.bytes).digest('hex')).toBe(paper['pdf_sha_256']);
  }
});

const BATCH = '/api/official-documents/actions/print-batch';

it('a pile of papers comes out as one file: a list with its hash, then the stored papers', async () => {
  const papers = await rows.query(
    `select document_id, document_number, pdf_sha_256 from official_documents
     where issuer_code = 'S043' and render_state = 'RENDER_READY' order by number limit 5`,
  );
  const documents = papers.map((paper) => String(paper['document_id'])).reverse();
  const { status, bytes } = await principal.postForBytes(BATCH, { documents });
  expect(status).toBe(200);
  const pages = extractPages(bytes).map(foldText);
  const numbers = papers.map((paper) => foldText(String(paper['document_number']))).reverse();
  for (const number of numbers) expect(pages[0]).toContain(number);
  numbers.forEach((number, index) => expect(pages[index * 3 + 2]).toContain(number));
  expect(pages).toHaveLength(1 + documents.length * 3);
  const hashes = papers.map((paper) => `${String(paper['pdf_sha_256'])}\n`).reverse();
  const listHash = createHash('sha256').update(hashes.join('')).digest('hex');
  expect(pages[0]).toContain(listHash);
  const { n } = await rows.one(
    `select count(*) as n from audit_entries where action = 'document.print-batch:pdf' and changes::jsonb ->> 'listHash' = '${listHash}'`,
  );
  expect(Number(n)).toBe(documents.length);
});

it('a pile with a paper of another school, a repeated one, none or too many is refused as a whole', async () => {
  const own = await rows.one(
    `select document_id from official_documents where issuer_code = 'S043' and render_state = 'RENDER_READY' limit 1`,
  );
  const foreign = await rows.one(
    `select document_id from official_documents where issuer_code = 'S001' and render_state = 'RENDER_READY' limit 1`,
  );
  const [mine, theirs] = [String(own['document_id']), String(foreign['document_id'])];
  const statusOf = async (documents: unknown) =>
    (await principal.post(BATCH, { documents })).status;
  expect(await statusOf([mine, theirs])).toBe(404);
  expect(await statusOf([mine, mine])).toBe(400);
  expect(await statusOf([])).toBe(400);
  expect(await statusOf(Array.from({ length: 501 }, (_, n) => `paper${n}`))).toBe(400);
  expect(await statusOf('9abc')).toBe(400);
});

it('a paper that is not printed yet, or in quarantine, is not handed out', async () => {
  const id = await rows.one(
    `select document_id from official_documents where school_code = 'S043' and state = 'DOC_AWAITING_COSIGNATURE' limit 1`,
  );
  const waiting = await principal.get(`/api/official-documents/${String(id['document_id'])}/pdf`);
  expect([waiting.status, waiting.error.details.code]).toEqual([409, 'DOC-04']);
  const quarantined = await rows.one(
    `select id, document_id from official_documents where issuer_code = 'S043' and kind = 'RETURN_NOTICE' order by id desc limit 1`,
  );
  await rows.behindTheGate(async (query) => {
    await query(`update official_documents set render_state = 'RENDER_QUARANTINED' where id = $1`, [
      quarantined['id'],
    ]);
  });
  const answer = await principal.get(
    `/api/official-documents/${String(quarantined['document_id'])}/pdf`,
  );
  expect([answer.status, answer.error.details.code]).toEqual([409, 'DOC-05']);
  const pile = await principal.post(BATCH, { documents: [quarantined['document_id']] });
  expect([pile.status, pile.error.details.code]).toEqual([409, 'DOC-05']);
});
