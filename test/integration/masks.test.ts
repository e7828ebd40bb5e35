import { readFileSync } from 'node:fs';
import { portalAccounts } from '../support/rest/people';
import { at } from '../support/rest/query';
import { freeChildren, idOf } from '../support/rows/children';
import { sharedSite } from '../support/site/shared-site';
import { openSuite, type Suite } from '../support/suite';

/** Identity numbers and phones of the synthetic people, in full. */
const FULL_NUMBER = /509999\d{11}[\dX]|100\d{8}(?!\d)/;
const LISTS = [
  'staff-members',
  'students',
  'guardians',
  'enrolments',
  'personal-grants',
  'absences',
  'cases',
  'case-events',
  'persuasion-visits',
  'official-documents',
  'services-of-documents',
  'attachments',
  'responsibility-assignments',
  'schools',
  'towns',
  'villages',
  'school-classes',
  'settings',
];

let suite: Suite;

beforeAll(async () => {
  suite = await openSuite();
});

afterAll(() => suite.rows.close());

/** What a body shows besides ids and hashes, which may hold any digits, and the telephones of offices, which are there to be called. */
const shown = (text: string): string =>
  text
    .replace(/"(documentId|\w*DocumentId|\w*Hash|\w*[sS]ha256|contactPhone|contact)":"[^"]*"/g, '')
    .replace(/"reportTo":\{[^}]*\}/g, '');

it.each(portalAccounts().map(({ username }) => username))(
  'no list shows %s a full identity number or phone',
  async (username) => {
    const person = await suite.as(username);
    const paths = LISTS.map((list) => at(`/api/${list}?pagination[pageSize]=100`));
    for (const path of [...paths, '/api/me', '/api/worklist']) {
      const answer = await person.get(path);
      expect([answer.request, answer.status]).toEqual([answer.request, 200]);
      expect(shown(answer.text)).not.toMatch(FULL_NUMBER);
    }
  },
);

it('the data of a paper are masked too', async () => {
  const admin = await suite.as('district-admin');
  const papers = await admin.get(at('/api/official-documents?pagination[pageSize]=100'));
  expect(papers.list.length).toBeGreaterThan(10);
  for (const { documentId } of papers.list) {
    const data = await admin.get(`/api/official-documents/${documentId}/data`);
    expect(shown(data.text)).not.toMatch(FULL_NUMBER);
  }
});

describe('revealing the numbers of a child', () => {
  const childId = async (): Promise<string> =>
    idOf((await freeChildren(suite.rows, { classCode: 'S043-2026-7-1' })).at(-1));

  it.each([[{}], [{ reason: '' }], [{ reason: '看看' }], [{ reason: ['核对'] }]])(
    'is refused for %j',
    async (body) => {
      const id = await childId();
      const teacher = await suite.as('teacher');
      await suite.refuses(() => teacher.post(`/api/students/${id}/actions/reveal`, body), {
        status: 400,
        path: 'reason',
      });
    },
  );

  it('writes who, whom and why into the audit, and not what', async () => {
    const id = await childId();
    const teacher = await suite.as('teacher');
    const before = await suite.rows.count('audit_entries');
    const reason = '上门劝返前核对住址和电话';
    const answer = await teacher.post(`/api/students/${id}/actions/reveal`, { reason });
    expect(answer.status).toBe(200);
    expect(answer.data.guardians[0]?.phone).toMatch(/^100\d{8}$/);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await suite.rows.count('audit_entries')).toBe(before + 1);
    const entry = await suite.rows.one('select * from audit_entries order by id desc limit 1');
    expect(entry).toMatchObject({
      action: 'student.reveal:reveal',
      actor_staff_no: 'W00776',
      record_document_id: id,
    });
    expect(JSON.stringify(entry['changes'])).toContain(reason);
    expect(JSON.stringify(entry['changes'])).not.toMatch(FULL_NUMBER);
  });

  it('is not for those who only look on', async () => {
    const id = await childId();
    for (const username of ['supervisor', 'bureau-leader']) {
      const person = await suite.as(username);
      await suite.refuses(
        () => person.post(`/api/students/${id}/actions/reveal`, { reason: '了解情况而已' }),
        { status: 403 },
      );
    }
  });
});

it('the audit repeats no number and no name of free text', async () => {
  const rows = await suite.rows.query('select changes::text as changes from audit_entries');
  for (const row of rows) expect(String(row['changes'])).not.toMatch(FULL_NUMBER);
});

it('the log of the server holds no number, no password, no token and no query', async () => {
  const teacher = await suite.as('teacher');
  await teacher.post('/api/students/actions/find-by-identity', { idNumber: '509999201408310028' });
  await teacher.get(at('/api/students?filters[name]=寻找的名字'));
  const log = readFileSync(sharedSite().logFile, 'utf8');
  expect(log).toContain('/api/students/actions/find-by-identity');
  expect(log).not.toMatch(FULL_NUMBER);
  expect(log).not.toContain('filters');
  expect(log).not.toContain('寻找');
  expect(log).not.toContain(teacher.token);
  for (const { password } of portalAccounts()) expect(log).not.toContain(password);
});

it('what lies in the database can’t be read without the key', async () => {
  for (const table of ['students', 'guardians', 'official_documents']) {
    const rows = await suite.rows.query(`select to_jsonb(t)::text as row from ${table} t`);
    for (const row of rows) expect(shown(String(row['row']))).not.toMatch(/509999\d{11}[\dX]/);
  }
});
