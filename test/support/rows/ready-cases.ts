import { createHash } from 'node:crypto';
import { setUpCase, THREE_VISITS } from './cases';
import type { Row, Rows } from './rows';

/** Cases of a school that are ready for the notice; children are set up as needed. */
export async function readyCases(rows: Rows, schoolCode: string, count: number): Promise<string[]> {
  const pattern = await rows.one(
    `select to_jsonb(s) as row from students s where school_code = $1 and class_code is not null order by id limit 1`,
    [schoolCode],
  );
  const ids: string[] = [];
  for (let n = 0; n < count; n += 1) {
    const child = await cloneChild(rows, pattern['row'] as Row, n);
    ids.push((await setUpCase(rows, child, THREE_VISITS)).documentId);
  }
  return ids;
}

/** The next free number: suites that share a server may each set up children. */
async function nextChildNo(rows: Rows): Promise<string> {
  const { n } = await rows.one(
    `select coalesce(max(substr(child_no, 2)::int), 0) + 1 as n from students where child_no ~ '^N[0-9]{8}$'`,
  );
  return `N${String(n).padStart(8, '0')}`;
}

async function cloneChild(rows: Rows, pattern: Row, n: number): Promise<Row> {
  const childNo = await nextChildNo(rows);
  let child: Row | undefined;
  await rows.behindTheGate(async (query) => {
    [child] = await query(
      `insert into students select (jsonb_populate_record(null::students, $1::jsonb || jsonb_build_object(
        'id', nextval('students_id_seq'), 'document_id', $2::text, 'child_no', $3::text, 'name', $4::text,
        'id_hash', null, 'roll_hash', null))).* returning *`,
      [
        JSON.stringify(pattern),
        `n${createHash('sha256').update(childNo).digest('hex').slice(0, 23)}`,
        childNo,
        `测试${'甲乙丙丁戊己庚辛壬癸'.charAt(n % 10)}`,
      ],
    );
    await query(
      `insert into guardians select (jsonb_populate_record(null::guardians, to_jsonb(g) || jsonb_build_object(
        'id', nextval('guardians_id_seq'), 'document_id', $1::text, 'child_no', $2::text))).*
       from guardians g order by id limit 1`,
      [`g${createHash('sha256').update(childNo).digest('hex').slice(0, 23)}`, childNo],
    );
  });
  if (!child) throw new Error('no child');
  return child;
}
