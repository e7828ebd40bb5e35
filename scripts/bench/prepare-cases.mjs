import pg from 'pg';

const COPIED = [
  'name',
  'gender',
  'birth_date',
  'ethnicity',
  'id_cipher',
  'id_mask',
  'roll_cipher',
  'roll_mask',
  'schooling_state',
  'school_code',
  'class_code',
  'zone_code',
  'grade',
  'town_code',
  'residence_town_code',
  'household_address',
  'residence_address',
  'household_outside',
  'registered_poor',
];
const SCOPE = ['school_code', 'class_code', 'zone_code', 'town_code', 'residence_town_code'];
const STAMPS = `1, now(), now(), now()`;
const STAMP_COLUMNS = 'rev, created_at, updated_at, published_at';

/**
 * Makes `count` cases of one school that are ready for their notice: child, guardian, open case in 劝返中, three visits with evidence on
 * distinct days. They are copies of one synthetic child, written by SQL behind the opened gate: the bench measures issuing, not this.
 * @returns {Promise<string[]>} document ids of the cases
 */
export async function prepareCases(databaseUrl, schoolCode, count) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('nol.guard', 'open', true)`);
    const numbers = `generate_series(1, ${Number(count)}) as i`;
    const child = `'BENCH' || lpad(i::text, 8, '0')`;
    const id = (letter) => `'${letter}' || lpad(i::text, 23, '0')`;
    const model = `(select * from students where school_code = $1 and id_cipher is not null order by id limit 1) s`;
    await client.query(
      `insert into students (document_id, child_no, ${COPIED.join(', ')}, ${STAMP_COLUMNS})
       select ${id('s')}, ${child}, ${COPIED.map((column) => `s.${column}`).join(', ')}, ${STAMPS} from ${model}, ${numbers}`,
      [schoolCode],
    );
    await client.query(
      `insert into guardians (document_id, child_no, name, relationship, address, order_no, ${SCOPE.join(', ')}, ${STAMP_COLUMNS})
       select ${id('g')}, ${child}, '测试监护人', 'FATHER', s.household_address, 1, ${SCOPE.map((column) => `s.${column}`).join(', ')}, ${STAMPS} from ${model}, ${numbers}`,
      [schoolCode],
    );
    await client.query(
      `insert into cases (document_id, case_no, state, round, origin, opened_at, first_missed_at, student_name, persuader_name, visit_count, child_no, ${SCOPE.join(', ')}, ${STAMP_COLUMNS})
       select ${id('c')}, 'BENCH-' || i, 'CASE_PERSUADING', 1, 'ABSENCE', now() - interval '20 days', now() - interval '22 days', s.name, '测试教师', 3, ${child}, ${SCOPE.map((column) => `s.${column}`).join(', ')}, ${STAMPS} from ${model}, ${numbers}`,
      [schoolCode],
    );
    await client.query(
      `insert into persuasion_visits (document_id, case_document_id, round, seq, visited_on, visited_at, way, content, outcome, guardian_signature, photo_count, signature_count, recorded_by_name, child_no, ${SCOPE.join(', ')}, ${STAMP_COLUMNS})
       select 'v' || n || lpad(i::text, 22, '0'), ${id('c')}, 1, n, current_date - 12 + n, now() - interval '12 days' + n * interval '1 day', 'HOME', '入户劝返，家长未同意返校。', 'REFUSED', 'SIGNED', 1, 1, '测试教师', ${child}, ${SCOPE.map((column) => `s.${column}`).join(', ')}, ${STAMPS}
       from ${model}, ${numbers}, generate_series(1, 3) as n`,
      [schoolCode],
    );
    await client.query('commit');
    await client.query('analyze students, guardians, cases, persuasion_visits');
    return Array.from({ length: count }, (_, index) => `c${String(index + 1).padStart(23, '0')}`);
  } finally {
    await client.end();
  }
}
