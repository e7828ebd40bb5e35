import { MATERIAL } from '../support/paths/types';
import { createTestDatabase, type TestDatabase } from '../support/test-database';
import { rowsOf, type Row, type Rows } from '../support/rows/rows';
import {
  openInside,
  type Ended,
  type InnerPath,
  type InsideSite,
} from '../support/site/inside-site';
import { sharedSite } from '../support/site/shared-site';

let database: TestDatabase;
let rows: Rows;
let inside: InsideSite;

beforeAll(async () => {
  database = await createTestDatabase('inner_paths', sharedSite().template);
  rows = await rowsOf(database.url);
  inside = await openInside(database.url);
}, 240_000);

afterAll(async () => {
  await inside.close();
  await rows.close();
  await database.drop();
});

const CHINESE = /[\u4e00-\u9fff]/;

/** The call is refused in Chinese, no row of any table changed, and the process lives. */
async function refuses(
  path: InnerPath,
  uid: string,
  method: string,
  params: unknown,
): Promise<Ended['error']> {
  const before = await rows.fingerprint();
  const { error } = await inside.call(path, uid, method, params);
  expect(error?.message).toMatch(CHINESE);
  expect(await rows.fingerprint()).toEqual(before);
  expect(inside.lives()).toBe(true);
  return error;
}

/** The first row of a table; one that says nothing is put behind the gate when there is none. */
async function firstRow(table: string): Promise<Row> {
  const sql = `select id, document_id from ${table} order by id limit 1`;
  const [row] = await rows.query(sql);
  if (row) return row;
  await rows.behindTheGate(async (query) => {
    await query(
      `insert into ${table} (id, document_id, rev) values (nextval('${table}_id_seq'), $1, 1)`,
      [`e${table.replace(/_/g, '').padEnd(23, '0').slice(0, 23)}`],
    );
  });
  return rows.one(sql);
}

describe.each(MATERIAL)('%s', (uid, table, write) => {
  it('is not written through the document service', async () => {
    const { document_id: documentId } = await firstRow(table);
    for (const [method, params] of [
      ['create', { data: write }],
      ['update', { documentId, data: write }],
      ['update', { documentId, data: { student: { connect: [{ documentId }] } } }],
      ['clone', { documentId, data: write }],
      ['delete', { documentId }],
    ] as const) {
      const error = await refuses('documents', uid, method, params);
      expect(error?.details?.code).toBe('GUARD-01');
    }
  });

  it('is not written through the query layer, one row or many', async () => {
    const { id } = await firstRow(table);
    for (const [method, params] of [
      ['create', { data: write }],
      ['update', { where: { id }, data: write }],
      ['delete', { where: { id } }],
      ['createMany', { data: [write] }],
      ['updateMany', { where: { id }, data: write }],
      ['deleteMany', { where: { id } }],
    ] as const) {
      const error = await refuses('query', uid, method, params);
      expect(error?.details?.code).toMatch(/^GUARD-0[12]$/);
    }
  });

  it('is not written through the old entity service', async () => {
    const { id } = await firstRow(table);
    await refuses('entityService', uid, 'create', [{ data: write }]);
    await refuses('entityService', uid, 'update', [id, { data: write }]);
    await refuses('entityService', uid, 'delete', [id]);
  });

  it('is not written by SQL through the application’s own connection', async () => {
    const { id } = await firstRow(table);
    await refuses('sql', `update ${table} set updated_at = now() where id = ?`, '', [id]);
    await refuses('sql', `delete from ${table} where id = ?`, '', [id]);
    await refuses('sql', `insert into ${table} (document_id) values (?)`, '', ['x'.repeat(24)]);
  });
});

describe('the database, even with its gate open', () => {
  const opened = (statement: string): string =>
    `do $$ begin perform set_config('nol.guard', 'open', true); ${statement}; end $$`;

  it.each([
    ['an event', `update case_events set note = 'x'`],
    ['the end of an event', `delete from case_events`],
    ['an audit entry', `update audit_entries set action = 'x'`],
    ['the end of the audit', `delete from audit_entries`],
    ['a service', `update services_of_documents set received_on = '2026-01-01'`],
    ['the number of a paper', `update official_documents set number = number + 1`],
    ['the issuer of a paper', `update official_documents set issuer_code = 'S999'`],
    ['the frozen data of a paper', `update official_documents set data_cipher = 'x'`],
    ['the signed hash', `update official_documents set cosigned_hash = repeat('0', 64)`],
    [
      'the bytes of a paper',
      `update official_documents set pdf_file_key = 'x'; update official_documents set pdf_file_key = 'y'`,
    ],
    ['the number of a child', `update students set child_no = child_no || 'x'`],
    ['the number of a case', `update cases set case_no = case_no || 'x'`],
    ['the child of a case', `update cases set child_no = 'C00000001'`],
    ['the hash of a photo', `update attachments set sha_256 = repeat('0', 64)`],
    ['a round of nothing', `update cases set round = 0`],
    ['a third gender', `update students set gender = 'X'`],
  ])('does not change %s', async (_what, statement) => {
    const before = await rows.fingerprint();
    const { error } = await inside.call('sql', opened(statement), '', []);
    expect(error).toBeDefined();
    expect(await rows.fingerprint()).toEqual(before);
  });

  it('keeps one open case and one open absence a child', async () => {
    const copies = [
      ['cases', `"case_no": "X-1", "state": "CASE_ALERT"`, 'nol_case_one_open_per_child'],
      ['absences', `"state": "ABSENCE_OPEN"`, 'nol_absence_one_open_per_child'],
    ] as const;
    for (const [table, changes, name] of copies) {
      const state = table === 'cases' ? 'CASE_ALERT' : 'ABSENCE_OPEN';
      const insert = `insert into ${table} select (jsonb_populate_record(null::${table},
        to_jsonb(c) || '{"id": 999999, ${changes}}')).* from ${table} c where state = '${state}' limit 1`;
      const { error } = await inside.call('sql', opened(insert), '', []);
      expect(error?.message).toContain(name);
    }
  });
});

describe('reference data', () => {
  it.each([
    ['api::school.school', { code: 'S900', name: '测试', stage: 'PRIMARY', zone: '9abc' }, 'zone'],
    [
      'api::school.school',
      { code: 'S900', name: '测试', stage: 'PRIMARY', zone: { id: 'abc' } },
      'zone',
    ],
    [
      'api::school.school',
      { code: 'S900', name: '测试', stage: 'PRIMARY', town: { connect: [{ id: 'abc' }] } },
      'town',
    ],
    [
      'api::school.school',
      { code: 'S900', name: '测试', stage: 'PRIMARY', town: { set: [{ documentId: '9abc' }] } },
      'town',
    ],
    ['api::school.school', { code: 'S900', name: '测试', stage: 'PRIMARY', zone: -1 }, 'zone'],
    [
      'api::school.school',
      { code: 'S900', name: '测试', stage: 'PRIMARY', zoneCode: 'Z99' },
      'zoneCode',
    ],
    ['api::school.school', { code: 'S001', name: '测试', stage: 'PRIMARY' }, 'code'],
    [
      'api::school-class.school-class',
      { code: 'S900-1', name: '一班', grade: 1, schoolCode: 'S900' },
      'schoolCode',
    ],
    [
      'api::staff.staff',
      { staffNo: 'W9', name: '测试', role: 'teacher', schoolCode: 'S900' },
      'schoolCode',
    ],
    ['api::setting.setting', { key: 'nothing', value: 1, validFrom: '2026-09-01' }, 'key'],
    ['api::setting.setting', { key: 'notice.days', value: 'x', validFrom: '2026-09-01' }, 'value'],
  ])('%s refuses %j by document service and query layer', async (uid, data, field) => {
    const byService = await refuses('documents', uid, 'create', { data });
    expect(byService?.details?.errors?.[0]?.path).toEqual([field]);
    if (field === 'code') return;
    const byQuery = await refuses('query', uid, 'create', { data });
    expect(byQuery?.details?.errors?.[0]?.path).toEqual([field]);
  });

  it('an account whose role is no reference is refused, and the process lives', async () => {
    const data = { username: 'x', email: 'x@demo.invalid', password: 'Aa1234567890', role: '9abc' };
    await refuses('documents', 'plugin::users-permissions.user', 'create', { data });
  });

  it.each(['createMany', 'updateMany', 'deleteMany'])('is not written by %s', async (method) => {
    await refuses('query', 'api::school.school', method, {
      where: { code: 'S001' },
      data: method === 'createMany' ? [{ code: 'S900' }] : { name: '改' },
    });
  });
});
