import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

const ROOT = resolve(__dirname, '../..');
const CLI = join(ROOT, 'dist/src/setup/demo/cli.js');

let database: TestDatabase;
let folder: string;
let accounts: string;
let child: ChildProcess | null = null;

type Ended = { code: number | null; output: string };

/** Runs the loader as an operator would; `onOutput` sees what it has printed so far. */
function load(args: readonly string[], onOutput?: (text: string) => void): Promise<Ended> {
  const running = spawn(process.execPath, [CLI, '--accounts', accounts, ...args], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production', DATABASE_URL: database.url, FILES_DIR: folder },
  });
  child = running;
  let output = '';
  const hear = (chunk: Buffer): void => {
    output += chunk.toString('utf8');
    onOutput?.(output);
  };
  running.stdout.on('data', hear);
  running.stderr.on('data', hear);
  return new Promise((done) => {
    running.once('close', (code) => {
      child = null;
      done({ code, output });
    });
  });
}

async function query<Row extends object>(sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function count(table: string): Promise<number> {
  const [row] = await query<{ n: string }>(`select count(*) as n from ${table}`);
  return Number(row?.n);
}

const LISTS = ['students', 'schools', 'cases', 'up_users', 'students_school_lnk'];
const isEmpty = async (): Promise<boolean> =>
  (await Promise.all(LISTS.map(count))).every((rows) => rows === 0);

let order = 0;
beforeEach(async () => {
  order += 1;
  database = await createTestDatabase(`demo_${String(order)}`);
  folder = mkdtempSync(join(process.env.VAR_DIR ?? join(ROOT, 'var'), 'demo-'));
  accounts = join(folder, 'accounts.json');
});

afterEach(async () => {
  child?.kill('SIGKILL');
  await database.drop();
});

describe('loading the demo district', () => {
  test('writes it whole into an empty database, and refuses a second time with exit code 3', async () => {
    const first = await load(['--children', '300']);
    expect(first).toMatchObject({ code: 0 });
    expect(first.output).toMatch(/\[100%\] 附件：.* 行，[\d.]+ 秒/);
    expect(await count('students')).toBe(300);
    expect(await count('schools')).toBe(96);
    expect(await query(`select key from settings where key = 'demo.district'`)).toHaveLength(1);

    const before = await count('guardians');
    const saved = readFileSync(accounts, 'utf8');
    const second = await load(['--children', '300']);
    expect(second.code).toBe(3);
    expect(second.output).toContain('演示数据只能载入空的数据库');
    expect(await count('guardians')).toBe(before);
    expect(readFileSync(accounts, 'utf8')).toBe(saved);
  });

  test('links records, seals numbers, and lets the platform count on', async () => {
    expect(await load(['--children', '300'])).toMatchObject({ code: 0 });
    const unlinked = await query(
      `select g.id from guardians g left join guardians_student_lnk l on l.guardian_id = g.id
       left join students s on s.id = l.student_id where s.child_no is distinct from g.child_no`,
    );
    expect(unlinked).toEqual([]);
    // Whole words: a hash may hold the digits of a phone by chance.
    const plain = String.raw`\m(G?509999\d{11}[\dX]|100\d{8})\M`;
    const readable = await query(
      `select id from students where to_jsonb(students)::text ~ '${plain}'
       union all select id from guardians where to_jsonb(guardians)::text ~ '${plain}'`,
    );
    expect(readable).toEqual([]);
    expect(await query(`select nextval('nol_child_no')::int as next`)).toEqual([{ next: 301 }]);
    const [ids] = await query<{ next: number; max: number }>(
      `select nextval(pg_get_serial_sequence('students', 'id'))::int as next, max(id) as max from students`,
    );
    expect(ids?.next).toBe((ids?.max ?? 0) + 1);
    const behind = await query(
      `select d.document_number from official_documents d
       left join nol_number_sequences q on q.issuer = d.issuer_code and q.series = d.series and q.year = d.year
       where d.number is not null and (q.last is null or q.last < d.number)`,
    );
    expect(behind).toEqual([]);
  });

  test('writes accounts with a password of their own into a file only its owner reads', async () => {
    expect(await load(['--children', '300'])).toMatchObject({ code: 0 });
    const listed = JSON.parse(readFileSync(accounts, 'utf8')) as { password: string }[];
    expect(new Set(listed.map(({ password }) => password)).size).toBe(listed.length);
    expect(statSync(accounts).mode & 0o777).toBe(0o600);
    const stored = await query<{ password: string }>(`select password from up_users`);
    expect(stored).toHaveLength(listed.length - 1);
    expect(stored.every(({ password }) => password.startsWith('$2'))).toBe(true);
    const roles = await query(
      `select u.id from up_users u join staff_members s on s.account_id = u.id
       join up_users_role_lnk l on l.user_id = u.id join up_roles r on r.id = l.role_id
       where r.type = s.role`,
    );
    expect(roles).toHaveLength(stored.length);
  });

  test('writes nothing when a row breaks a rule, and says which', async () => {
    const file = join(folder, 'bad.json');
    writeFileSync(
      file,
      JSON.stringify({
        towns: [{ code: 'T01', name: '甲镇' }],
        students: [
          {
            childNo: 'C00000001',
            name: '张小明',
            birthDate: '2012-02-29',
            idNumber: '509999201202290018',
            townCode: 'T01',
          },
        ],
      }),
    );
    const refused = await load(['--from', file]);
    expect(refused.code).toBe(2);
    expect(refused.output).toMatch(/学生“张小明”（C00000001）违反规则 STU-\d\d：/);
    expect(await isEmpty()).toBe(true);
  });

  test('leaves nothing behind when it is killed half-way, and loads the next time', async () => {
    const killed = await load(['--children', '2000'], (text) => {
      if (text.includes('监护人')) child?.kill('SIGKILL');
    });
    expect(killed.code).toBe(null);
    expect(await isEmpty()).toBe(true);
    expect(await load(['--children', '300'])).toMatchObject({ code: 0 });
    expect(await count('students')).toBe(300);
  });
});
