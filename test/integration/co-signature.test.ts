import { accountOf, personOf } from '../support/rest/people';
import type { Person } from '../support/rest/person';
import { setUpCase } from '../support/rows/cases';
import { freeChildren } from '../support/rows/children';
import { rowsOf, type Rows } from '../support/rows/rows';
import { openOwnSite } from '../support/site/own-site';
import { eventually } from '../support/suite';

let site: Awaited<ReturnType<typeof openOwnSite>>;
let rows: Rows;
let principal: Person;
let inspector: Person;
let admin: Person;

type Report = {
  caseId: string;
  rev: number;
  document: string;
  contentHash: string;
  docRev: number;
};

beforeAll(async () => {
  site = await openOwnSite('cosign');
  rows = await rowsOf(site.databaseUrl);
  [principal, inspector, admin] = await Promise.all([
    personOf(site.address, 'principal'),
    personOf(site.address, 'inspector'),
    personOf(site.address, 'district-admin'),
  ]);
}, 240_000);

afterAll(async () => {
  await rows.close();
  await site.close();
});

async function prepareReport(): Promise<Report> {
  const children = await freeChildren(rows, { classCode: accountOf('teacher').classCode ?? '' });
  const child = children[0];
  if (!child) throw new Error('too few children');
  const kase = await setUpCase(rows, child, [], { state: 'CASE_SUSPECTED' });
  const { status, data, text } = await principal.post(
    `/api/cases/${kase.documentId}/actions/prepare-absence-report`,
    { rev: 1 },
  );
  if (status !== 200) throw new Error(text);
  return {
    caseId: kase.documentId,
    rev: data.case.rev,
    document: data.document.documentId,
    contentHash: data.document.contentHash,
    docRev: data.document.rev,
  };
}

const sign = (person: Person, report: Report, over: object = {}) =>
  person.post(`/api/cases/${report.caseId}/actions/cosign-absence-report`, {
    rev: report.rev,
    document: report.document,
    contentHash: report.contentHash,
    ...over,
  });
const substitute = (person: Person, report: Report, staffNo: string, rev = report.docRev) =>
  person.post(`/api/official-documents/${report.document}/actions/name-substitute`, {
    rev,
    substituteStaffNo: staffNo,
  });
const stateOf = async (report: Report) =>
  (await rows.one('select state, cosigned_hash from official_documents where document_id = $1', [
    report.document,
  ])) as { state: string; cosigned_hash: string | null };

it('is bound to the hash of what was read: another content is not signed', async () => {
  const report = await prepareReport();
  const answer = await sign(inspector, report, { contentHash: 'f'.repeat(64) });
  expect(answer.status).toBe(400);
  expect(await stateOf(report)).toEqual({
    state: 'DOC_AWAITING_COSIGNATURE',
    cosigned_hash: null,
  });
});

it('is given by the school’s own inspector only, while certificated', async () => {
  const report = await prepareReport();
  for (const who of ['principal', 'teacher', 'school-liaison', 'district-admin', 'zone-head']) {
    const answer = await sign(await personOf(site.address, who), report);
    expect([400, 403, 404]).toContain(answer.status);
  }
  const { staffNo } = accountOf('inspector');
  await rows.query('update staff_members set certified = false where staff_no = $1', [staffNo]);
  const uncertified = await sign(inspector, report);
  expect([400, 403]).toContain(uncertified.status);
  await rows.query('update staff_members set certified = true where staff_no = $1', [staffNo]);
  await rows.query(
    `update responsibility_assignments set to_date = '2026-11-01' where staff_no = $1 and school_code = 'S043'`,
    [staffNo],
  );
  const elsewhere = await sign(inspector, report);
  expect([400, 403, 404]).toContain(elsewhere.status);
  await rows.query(
    `update responsibility_assignments set to_date = null where staff_no = $1 and school_code = 'S043'`,
    [staffNo],
  );
  expect((await stateOf(report)).state).toBe('DOC_AWAITING_COSIGNATURE');
  const signed = await sign(inspector, report);
  expect(signed.status).toBe(200);
  expect(await stateOf(report)).toEqual({
    state: 'DOC_ISSUED',
    cosigned_hash: report.contentHash,
  });
});

it('once given, the report is printed and can’t be signed again', async () => {
  const report = await prepareReport();
  const signed = await sign(inspector, report);
  expect(signed.status).toBe(200);
  const again = await sign(inspector, report, { rev: signed.data.case.rev });
  expect([400, 409]).toContain(again.status);
  const rendered = await eventually('the report is printed', async () => {
    const row = await rows.one(
      'select render_state from official_documents where document_id = $1',
      [report.document],
    );
    return row['render_state'] === 'RENDER_PENDING' ? null : row['render_state'];
  });
  expect(rendered).toBe('RENDER_READY');
});

it('of a report whose content changed after it was read is void', async () => {
  const report = await prepareReport();
  await rows.behindTheGate(async (query) => {
    await query(
      `update official_documents set content_hash = repeat('a', 64) where document_id = $1`,
      [report.document],
    );
  });
  expect((await sign(inspector, report)).status).toBe(400);
  expect((await stateOf(report)).state).toBe('DOC_AWAITING_COSIGNATURE');
});

it('by a substitute: not before its time, only by 督导室, only a certificated one', async () => {
  const report = await prepareReport();
  const supervisor = await personOf(site.address, 'supervisor');
  const other = await rows.one(
    `select staff_no from staff_members where certified and active and role = 'inspector' and staff_no <> $1 order by id limit 1`,
    [accountOf('inspector').staffNo],
  );
  const staffNo = String(other['staff_no']);
  expect((await substitute(supervisor, report, staffNo)).status).toBe(400);
  expect((await substitute(admin, report, staffNo)).status).toBe(403);
  await admin.put('/api/demo/clock', { now: '2026-11-21T10:30:00+08:00' });
  expect((await substitute(supervisor, report, accountOf('teacher').staffNo ?? '')).status).toBe(
    400,
  );
  const named = await substitute(supervisor, report, staffNo);
  expect([named.status, named.text]).toEqual([200, expect.any(String)]);
  expect((await substitute(supervisor, report, staffNo, 99)).status).toBe(409);
});
