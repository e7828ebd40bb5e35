import { createHash } from 'node:crypto';
import { panelAdmin } from '../support/rest/people';
import type { Person } from '../support/rest/person';
import { uploadPhoto } from '../support/rest/pictures';
import { setUpCase, THREE_VISITS } from '../support/rows/cases';
import { freshChildren } from '../support/rows/fresh-children';
import type { Row } from '../support/rows/rows';
import { openInside, type InsideSite } from '../support/site/inside-site';
import { TODAY } from '../support/site/load-demo';
import { sharedSite } from '../support/site/shared-site';
import { eventually, openSuite, type Suite } from '../support/suite';

let suite: Suite;
let inside: InsideSite;
let principal: Person;
let admin: Person;
let bytes: Buffer;
/** Document ids of what one served notice left behind. */
let kept: { paper: string; service: string; event: string; kase: string };

beforeAll(async () => {
  suite = await openSuite();
  inside = await openInside(sharedSite().databaseUrl);
  principal = await suite.as('principal');
  admin = await panelAdmin(suite.address);
  kept = await serveNotice();
  bytes = (await principal.bytes(`/api/official-documents/${kept.paper}/pdf`)).bytes;
}, 240_000);

afterAll(async () => {
  await inside.close();
  await suite.rows.close();
});

async function act(who: string, id: string, action: string, body: object) {
  const answer = await (await suite.as(who)).post(`/api/cases/${id}/actions/${action}`, body);
  if (answer.status !== 200) throw new Error(answer.text);
  return answer.data;
}

/** A notice issued, printed and served over REST: from here on none of it may change. */
async function serveNotice(): Promise<typeof kept> {
  const [child] = await freshChildren(suite.rows, 'immutability', 1);
  if (!child) throw new Error('no child was set up');
  const { documentId: kase, rev } = await setUpCase(suite.rows, child, THREE_VISITS);
  const issued = await act('principal', kase, 'issue-notice', { rev });
  const paper = issued.document.documentId;
  await eventually('the notice is printed', async () => {
    const row = await rowOf('official_documents', paper);
    return row['render_state'] === 'RENDER_READY' || null;
  });
  const served = await act('teacher', kase, 'record-service', {
    rev: issued.case.rev,
    document: paper,
    way: 'DIRECT',
    servedOn: TODAY,
    receivedOn: TODAY,
    place: '学生家中',
    receiverName: '监护人',
    servers: ['班主任', '村干部'],
    photos: [await uploadPhoto(await suite.as('teacher'), 91)],
  });
  return { paper, service: served.service.documentId, event: served.event.documentId, kase };
}

const rowOf = (table: string, id: string): Promise<Row> =>
  suite.rows.one(`select * from ${table} where document_id = $1`, [id]);

const RECORDS = [
  ['official-documents', 'api::official-document.official-document', 'official_documents', 'paper'],
  [
    'services-of-documents',
    'api::service-of-document.service-of-document',
    'services_of_documents',
    'service',
  ],
  ['case-events', 'api::case-event.case-event', 'case_events', 'event'],
] as const;

const CHANGES = { title: '改', note: '改', place: '改', rev: 1, extra: { a: 1 } };
const REFUSED = [400, 403, 404, 405, 409];

describe.each(RECORDS)('of a served notice, in %s,', (plural, uid, table, which) => {
  it('nobody changes or removes the record over REST, whatever their role', async () => {
    const path = `/api/${plural}/${kept[which]}`;
    for (const who of ['principal', 'teacher', 'inspector', 'district-admin', 'bureau-leader']) {
      const person = await suite.as(who);
      for (const request of [
        () => person.put(path, { data: CHANGES }),
        () => person.send('PATCH', path, '{}', { 'content-type': 'application/json' }),
        () => person.remove(path),
        () => person.post(`/api/${plural}`, { data: CHANGES }),
      ]) {
        const before = await rowOf(table, kept[which]);
        const answer = await request();
        if (!REFUSED.includes(answer.status)) throw new Error(`${answer.request} ${answer.text}`);
        expect(await rowOf(table, kept[which])).toEqual(before);
      }
    }
  });

  it('the super administrator changes nothing in the panel, nor joins it to something else', async () => {
    const path = `/content-manager/collection-types/${uid}/${kept[which]}`;
    for (const body of [
      CHANGES,
      { case: { disconnect: [{ documentId: kept.kase }], connect: [] } },
      { officialDocument: { set: [] } },
    ])
      await suite.refuses(() => admin.put(path, body), { status: 400, code: 'GUARD-01' });
  });

  it('code inside the server changes nothing, by no layer and no connection', async () => {
    const { id } = await rowOf(table, kept[which]);
    const documentId = kept[which];
    const before = await suite.rows.fingerprint();
    for (const [path, method, params] of [
      ['documents', 'update', { documentId, data: CHANGES }],
      ['documents', 'delete', { documentId }],
      ['query', 'update', { where: { id }, data: CHANGES }],
      ['query', 'update', { where: { id }, data: { case: null } }],
      ['query', 'delete', { where: { documentId } }],
      ['query', 'updateMany', { where: { documentId }, data: CHANGES }],
      ['query', 'deleteMany', { where: { documentId } }],
    ] as const) {
      const { error } = await inside.call(path, uid, method, params);
      expect([path, method, error?.details?.code]).toEqual([
        path,
        method,
        expect.stringMatching(/^GUARD-0[12]$/),
      ]);
    }
    expect(await suite.rows.fingerprint()).toEqual(before);
  });
});

const open = (statement: string): string =>
  `do $$ begin perform set_config('nol.guard', 'open', true); ${statement}; end $$`;

/** The statement is refused in Chinese, and no row of any table changed. */
async function databaseRefuses(statement: string): Promise<void> {
  const before = await suite.rows.fingerprint();
  const links = await linkRows();
  const { error } = await inside.call('sql', statement, '', []);
  expect(error?.message).toMatch(/[\u4e00-\u9fff]/);
  expect(await suite.rows.fingerprint()).toEqual(before);
  expect(await linkRows()).toEqual(links);
}

const LINKS = [
  'case_events_case_lnk',
  'official_documents_case_lnk',
  'services_of_documents_official_document_lnk',
];

const linkRows = async (): Promise<Row[]> =>
  suite.rows.query(
    LINKS.map((table) => `select '${table}' as name, count(*), sum(id) from ${table}`).join(
      ' union all ',
    ),
  );

describe('the database, even with its gate open, keeps', () => {
  it.each([
    `state = 'DOC_AWAITING_COSIGNATURE'`,
    `state = 'DOC_DRAFT'`,
    `kind = 'ABSENCE_REPORT'`,
    `title = '改'`,
    `addressee = '改'`,
    `issuer_name = '改'`,
    `issuer_type = 'COMMITTEE'`,
    `issued_by_name = '改'`,
    `issued_by_staff_no = 'W1'`,
    `case_document_id = 'x'`,
    `child_no = 'C1'`,
    `round = 9`,
    `deadline_days = 60`,
    `received_on = '2026-11-01'`,
    `deadline_on = '2026-12-31'`,
    `verification_code = 'x'`,
    `data_hash = repeat('0', 64)`,
    `form_version = 9`,
    `number = null`,
    `pdf_sha_256 = null`,
  ])('an issued paper from %s', async (change) => {
    await databaseRefuses(
      open(`update official_documents set ${change} where document_id = '${kept.paper}'`),
    );
  });

  it('what a voided paper said', async () => {
    const where = `where document_id = '${kept.paper}'`;
    await databaseRefuses(
      open(
        `update official_documents set state = 'DOC_VOIDED' ${where}; update official_documents set data_cipher = 'x' ${where}`,
      ),
    );
    await databaseRefuses(
      open(
        `update official_documents set state = 'DOC_VOIDED' ${where}; update official_documents set state = 'DOC_ISSUED' ${where}`,
      ),
    );
  });

  it('every paper, case and child: none is deleted', async () => {
    await databaseRefuses(
      open(`delete from official_documents where document_id = '${kept.paper}'`),
    );
    await databaseRefuses(open(`delete from cases where document_id = '${kept.kase}'`));
    await databaseRefuses(
      open(
        `delete from students where child_no = (select child_no from cases where document_id = '${kept.kase}')`,
      ),
    );
  });

  it.each([
    'official_documents',
    'case_events',
    'services_of_documents',
    'audit_entries',
    'cases',
    'students',
    'attachments',
  ])('%s from being emptied', async (table) => {
    await databaseRefuses(`truncate ${table} cascade`);
    await databaseRefuses(open(`truncate ${table} cascade`));
  });

  it.each(LINKS)('%s as it was joined', async (table) => {
    await databaseRefuses(`delete from ${table}`);
    await databaseRefuses(`truncate ${table}`);
    await databaseRefuses(open(`delete from ${table}`));
    await databaseRefuses(open(`update ${table} set id = id + 100000`));
  });
});

it('after all of this the paper is the same, byte for byte', async () => {
  const again = await principal.bytes(`/api/official-documents/${kept.paper}/pdf`);
  expect(again.status).toBe(200);
  expect(again.bytes.equals(bytes)).toBe(true);
  const { pdf_sha_256: hash } = await rowOf('official_documents', kept.paper);
  expect(createHash('sha256').update(again.bytes).digest('hex')).toBe(hash);
});
