import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import knex, { type Knex } from 'knex';
import { plainDate } from '../../src/domain/kernel/plain-date';
import { auditRowHash, type AuditContent } from '../../src/platform/audit/row-hash';
import { linkAuditRows } from '../../src/usecases/audit/link-audit-rows';
import { signAuditHead } from '../../src/usecases/audit/sign-audit-head';
import { verifyAudit } from '../../src/usecases/audit/verify-audit';
import { ROOT } from '../support/site/runner';
import { sharedSite } from '../support/site/shared-site';
import { eventually, openSuite, type Suite } from '../support/suite';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

const run = promisify(execFile);
const DAY = plainDate('2026-09-18');
const CONTENT: AuditContent = {
  at: '2026-09-18T01:02:03.456Z',
  actor_kind: 'staff',
  actor_staff_no: 'T0001',
  actor_name: '示例老师',
  actor_role: 'class-teacher',
  action: 'take-roll:create',
  record_type: 'api::absence.absence',
  record_document_id: 'a1',
  record_rev: 1,
  changes: { state: [null, 'ABSENCE_OPEN'], days: [1, 2.5], rare: '䶮' },
  school_code: 'S001',
  class_code: null,
  zone_code: null,
  town_code: null,
  residence_town_code: null,
  child_no: '2026000001',
};

test('what the running server writes is chained within seconds, and holds', async () => {
  const suite: Suite = await openSuite();
  const helper = await suite.as('school-clerk');
  const found = await suite.rows.one(
    'select document_id from students where school_code = $1 limit 1',
    [(await helper.get('/api/me')).data.schoolCode],
  );
  const shown = await helper.post(`/api/students/${String(found.document_id)}/actions/reveal`, {
    reason: '核对户籍',
  });
  expect(shown.status).toBe(200);
  const db = knex({ client: 'pg', connection: sharedSite().databaseUrl });
  const state = await eventually('the chain reaches the last row', async () => {
    const now = await verifyAudit(db);
    return now.waiting === 0 ? now : null;
  });
  expect(state.links).toBeGreaterThan(0);
  expect(state.links).toBe(state.rows);
  expect(state.breaks).toEqual([]);
  await db.destroy();
  await suite.rows.close();
});

describe('the chain of a district', () => {
  let database: TestDatabase;
  let db: Knex;

  beforeAll(async () => {
    database = await createTestDatabase('audit_chain');
    db = knex({ client: 'pg', connection: database.url });
    await addRows(db, 4);
    await signAuditHead(db, DAY);
  });

  afterAll(async () => {
    await db.destroy();
    await database.drop();
  });

  /** Rows as the guard leaves them. */
  async function addRows(on: Knex, count: number): Promise<void> {
    await on.transaction(async (trx) => {
      await trx.raw(`select set_config('nol.guard', 'open', true)`);
      for (let n = 1; n <= count; n += 1) {
        const content: AuditContent = { ...CONTENT, record_rev: n };
        await trx('audit_entries').insert({
          ...content,
          changes: JSON.stringify(content.changes),
          document_id: randomUUID(),
          row_hash: auditRowHash(content),
        });
      }
    });
  }

  /** What a check finds after the owner of the database did this with the triggers off; undone afterwards. */
  async function foundAfter(
    tamper: (trx: Knex.Transaction) => Promise<unknown>,
  ): Promise<string[]> {
    const trx = await db.transaction();
    try {
      for (const table of ['audit_entries', 'nol_audit_links', 'nol_audit_heads'])
        await trx.raw(`alter table ${table} disable trigger user`);
      await tamper(trx);
      return (await verifyAudit(trx)).breaks;
    } finally {
      await trx.rollback();
    }
  }

  /** The number of an audit row in the middle of the chain. */
  const middle = async (): Promise<number> =>
    ((await db('nol_audit_links').where({ position: 2 }).first()) as { audit_id: number }).audit_id;

  test('is whole, and signed until the day, with what nobody had chained when it was signed', async () => {
    expect(await verifyAudit(db)).toMatchObject({
      rows: 4,
      links: 4,
      waiting: 0,
      breaks: [],
      signedUntil: DAY,
    });
  });

  test('is checked by a command, in whatever time zone the machine stands', async () => {
    const { stdout } = await run(process.execPath, ['dist/src/setup/audit/verify.js', '--json'], {
      cwd: ROOT,
      env: { ...process.env, DATABASE_URL: database.url, TZ: 'Asia/Shanghai' },
    });
    expect(JSON.parse(stdout)).toMatchObject({ rows: 4, breaks: [], signedUntil: DAY });
  });

  test('shows a row whose words were changed', async () => {
    const id = await middle();
    const found = await foundAfter((trx) =>
      trx('audit_entries').where({ id }).update({ actor_name: '另一人' }),
    );
    expect(found).toEqual([`第 2 环（审计记录 ${id}）：审计记录的内容已被改动`]);
  });

  test('shows a changed row even when its own hash was made to fit', async () => {
    const id = await middle();
    const forged: AuditContent = { ...CONTENT, record_rev: 2, actor_name: '另一人' };
    const found = await foundAfter((trx) =>
      trx('audit_entries')
        .where({ id })
        .update({ actor_name: '另一人', row_hash: auditRowHash(forged) }),
    );
    expect(found).toEqual([`第 2 环（审计记录 ${id}）：审计记录的内容已被改动`]);
  });

  test('shows a row that was taken out', async () => {
    const id = await middle();
    const found = await foundAfter((trx) => trx('audit_entries').where({ id }).delete());
    expect(found).toEqual([`第 2 环（审计记录 ${id}）：审计记录已被删除`]);
  });

  test('shows a row that was taken out with its link', async () => {
    const id = await middle();
    const found = await foundAfter(async (trx) => {
      await trx('audit_entries').where({ id }).delete();
      await trx('nol_audit_links').where({ audit_id: id }).delete();
    });
    expect(found[0]).toBe('第 2 环缺失');
  });

  test('shows that it was written anew as a whole: the signed day is another', async () => {
    const id = await middle();
    const found = await foundAfter(async (trx) => {
      await trx('audit_entries').where({ id }).delete();
      await addRows(trx, 1);
      await trx('nol_audit_links').delete();
      await linkAuditRows(trx, 0);
    });
    expect(found).toEqual([`${DAY} 签名之后，链在第 4 环之前被重写`]);
  });

  test('shows that its end was cut off', async () => {
    const found = await foundAfter((trx) =>
      trx('nol_audit_links').where('position', '>', 3).delete(),
    );
    expect(found).toEqual([`${DAY} 已签名的链尾不在链上：其后的链被截去或重写`]);
  });

  test('shows a head that somebody else signed', async () => {
    const found = await foundAfter((trx) =>
      trx('nol_audit_heads').update({ signature: Buffer.alloc(64, 1).toString('base64') }),
    );
    expect(found).toEqual([`${DAY} 的链尾签名无效`]);
  });

  test('is added to, and nothing else: not even by the owner while the triggers stand', async () => {
    for (const statement of [
      `update nol_audit_links set row_hash = 'x' where position = 1`,
      `delete from nol_audit_links`,
      `truncate nol_audit_links`,
      `delete from nol_audit_heads`,
    ])
      await expect(db.raw(statement)).rejects.toThrow(/不能修改或删除|不能清空/);
  });

  test('grows by one hand, when several instances reach for it at once', async () => {
    await addRows(db, 40);
    await Promise.all(Array.from({ length: 6 }, () => linkAuditRows(db, 0)));
    await linkAuditRows(db, 0);
    expect(await verifyAudit(db)).toMatchObject({ rows: 44, links: 44, waiting: 0, breaks: [] });
  });

  test('takes in a row that was committed late, behind rows that came after it', async () => {
    const late = await db.transaction();
    await late.raw(`select set_config('nol.guard', 'open', true)`);
    await late('audit_entries').insert({
      ...CONTENT,
      changes: '{}',
      document_id: randomUUID(),
      row_hash: auditRowHash({ ...CONTENT, changes: {} }),
    });
    await addRows(db, 1);
    await linkAuditRows(db, 0);
    await late.commit();
    expect((await verifyAudit(db)).waiting).toBe(1);
    await linkAuditRows(db, 0);
    expect(await verifyAudit(db)).toMatchObject({ waiting: 0, breaks: [] });
  });
});
