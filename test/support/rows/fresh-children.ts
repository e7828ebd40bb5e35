import { createHash } from 'node:crypto';
import { accountOf } from '../rest/people';
import type { Row, Rows } from './rows';

/** Told in the names of a suite's children, so that a list that shows only names tells them from those of other suites. */
const ownCharacter = (mark: string) =>
  String.fromCodePoint(20_000 + (Number.parseInt(mark.slice(0, 8), 16) % 900));

/**
 * Children of the demo teacher's class for one suite alone, with a guardian each, like the first child that is free there: suites beside it may take
 * what the demo has.
 * @param suite names them apart from those of other suites
 */
export async function freshChildren(rows: Rows, suite: string, count: number): Promise<Row[]> {
  const mark = createHash('sha256').update(suite).digest('hex');
  let made: Row[] = [];
  await rows.behindTheGate(async (query) => {
    made = await query(
      `insert into students select (jsonb_populate_record(null::students, to_jsonb(s) || jsonb_build_object(
         'id', nextval('students_id_seq'), 'document_id', 's' || left(md5($2 || n), 23),
         'child_no', 'F' || left($2, 5) || lpad(n::text, 2, '0'), 'name', '测试' || $4 || chr(20000 + n),
         'id_hash', null, 'roll_hash', null))).*
       from (select * from students c where class_code = $1 and schooling_state = 'ENROLLED'
             and exists (select 1 from guardians g where g.child_no = c.child_no) order by id limit 1) s,
         generate_series(1, $3::int) n
       returning *`,
      [accountOf('teacher').classCode, mark, count, ownCharacter(mark)],
    );
    await query(
      `insert into guardians select (jsonb_populate_record(null::guardians, to_jsonb(g) || jsonb_build_object(
         'id', nextval('guardians_id_seq'), 'document_id', 'g' || left(md5(c.child_no), 23), 'child_no', c.child_no))).*
       from students c, (select * from guardians order by id limit 1) g
       where c.child_no = any($1)`,
      [made.map((child) => child['child_no'])],
    );
  });
  return made;
}
