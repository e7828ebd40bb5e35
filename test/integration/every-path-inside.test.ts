import { INSIDE_ROWS } from '../support/paths/inside';
import { openGround, plain, type Attempt, type Ground } from '../support/paths/inside/attempt';
import { MATERIAL } from '../support/paths/types';
import { rowsOf, type Rows } from '../support/rows/rows';
import { openInside, type Ended, type InsideSite } from '../support/site/inside-site';
import { sharedSite } from '../support/site/shared-site';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

/** Friday 20 November 2026, 09:00 in Beijing, as in the demo. */
const NOW = '2026-11-20T01:00:00.000Z';
const CHINESE = /[\u4e00-\u9fff]/;
const TABLES = new Map(MATERIAL.map(([uid, table]) => [uid, table]));

let database: TestDatabase;
let rows: Rows;
let inside: InsideSite;
let ground: Ground;

beforeAll(async () => {
  database = await createTestDatabase('every_path', sharedSite().template);
  rows = await rowsOf(database.url);
  inside = await openInside(database.url);
  ground = await openGround(rows);
}, 240_000);

afterAll(async () => {
  await inside.close();
  await rows.close();
  await database.drop();
});

/** The row that the attempt changes; the first of the table when it would make a new one, and one that says nothing when there is none. */
async function targetOf(
  table: string,
  attempt: Attempt,
): Promise<{ id: number; documentId: string }> {
  const own = attempt.documentId;
  const [row] = own
    ? await rows.query(`select id, document_id from ${table} where document_id = $1`, [own])
    : await rows.query(`select id, document_id from ${table} order by id limit 1`);
  if (row) return { id: Number(row['id']), documentId: String(row['document_id']) };
  return targetOf(table, { ...attempt, documentId: await ground.put(table, {}) });
}

type Shut = readonly [path: string, code: RegExp, call: () => Promise<Ended>];

/** Every way around the use cases: one row, many rows, related rows, the old service and bare SQL. */
function shutPaths(
  uid: string,
  table: string,
  data: Record<string, unknown>,
  { id, documentId }: { id: number; documentId: string },
): readonly Shut[] {
  const by =
    (path: 'documents' | 'query' | 'entityService', method: string, params: unknown) => () =>
      inside.call(path, uid, method, params);
  const sql = (text: string, values: unknown[]) => () => inside.call('sql', text, '', values);
  const connect = { student: { connect: [{ documentId }] } };
  const where = { id };
  return [
    ['panel, new', /^GUARD-01$/, by('documents', 'create', { data })],
    ['panel, save', /^GUARD-01$/, by('documents', 'update', { documentId, data })],
    ['panel, connect', /^GUARD-01$/, by('documents', 'update', { documentId, data: connect })],
    ['panel, copy', /^GUARD-01$/, by('documents', 'clone', { documentId, data })],
    ['panel, delete', /^GUARD-01$/, by('documents', 'delete', { documentId })],
    ['query, new', /^GUARD-01$/, by('query', 'create', { data })],
    ['query, save', /^GUARD-01$/, by('query', 'update', { where, data })],
    ['query, delete', /^GUARD-01$/, by('query', 'delete', { where })],
    ['createMany', /^GUARD-02$/, by('query', 'createMany', { data: [data, data] })],
    ['updateMany', /^GUARD-02$/, by('query', 'updateMany', { where, data })],
    ['deleteMany', /^GUARD-02$/, by('query', 'deleteMany', { where })],
    ['entity service, new', /^GUARD-01$/, by('entityService', 'create', [{ data }])],
    ['entity service, save', /^GUARD-01$/, by('entityService', 'update', [id, { data }])],
    ['SQL, new', /^$/, sql(`insert into ${table} (document_id) values (?)`, ['x'.repeat(24)])],
    ['SQL, save', /^$/, sql(`update ${table} set updated_at = now() where id = ?`, [id])],
    ['SQL, delete', /^$/, sql(`delete from ${table} where id = ?`, [id])],
  ];
}

describe.each(Object.entries(INSIDE_ROWS))('%s', (code, { uid, attempt }) => {
  const table = TABLES.get(uid) ?? '';

  it('refuses in its own words whoever writes inside the server, a job too', async () => {
    const tried = await attempt(ground);
    const before = await rows.fingerprint();
    const own = tried.documentId ? await targetOf(table, tried) : null;
    const { error } = await inside.call('guarded', uid, own ? 'update' : 'create', {
      id: own?.id,
      data: tried.data,
      actor: tried.actor,
      now: NOW,
    });
    const said = error?.details?.errors ?? [{ code: error?.name, message: error?.message }];
    expect(said.map((one) => one.code)).toContain(code);
    expect(said.find((one) => one.code === code)?.message).toMatch(CHINESE);
    expect(await rows.fingerprint()).toEqual(before);
  });

  it('can’t be gone round: what breaks it is refused on every other path, and no row changes', async () => {
    const tried = await attempt(ground);
    const target = await targetOf(table, tried);
    const before = await rows.fingerprint();
    for (const [path, guard, call] of shutPaths(uid, table, plain(tried.data), target)) {
      const { error } = await call();
      expect([path, error?.details?.code ?? '']).toEqual([path, expect.stringMatching(guard)]);
      expect([path, error?.message]).toEqual([path, expect.stringMatching(CHINESE)]);
    }
    expect(await rows.fingerprint()).toEqual(before);
    expect(inside.lives()).toBe(true);
  });
});
