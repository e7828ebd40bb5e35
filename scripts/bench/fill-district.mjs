import { showProgress } from '../steps/progress.mjs';

const STEP = 20_000;
const STAMPS = `1, now(), now(), now()`;
const STAMP_COLUMNS = 'rev, created_at, updated_at, published_at';
const COPIED =
  'name, gender, birth_date, ethnicity, id_mask, schooling_state, town_code, residence_town_code';

/** Runs `statement` over the numbers 1 to `count` in steps, each in a transaction behind the opened gate. */
async function inSteps(client, title, count, statement) {
  const progress = showProgress(title);
  for (let from = 1; from <= count; from += STEP) {
    await client.query('begin');
    await client.query(`select set_config('nol.guard', 'open', true)`);
    await client.query(statement, [from, Math.min(count, from + STEP - 1)]);
    await client.query('commit');
    progress.tell(`${String(Math.min(count, from + STEP - 1))} / ${String(count)}`);
  }
  progress.done();
}

/**
 * Fills a district by SQL: children over all classes, copies of one synthetic child, and open absences that nobody has to act on yet. A
 * child has one open absence at most, so the second half of the absences is of children who are not in the register.
 */
export async function fillDistrict(client, { children, absences }) {
  await client.query(`create temporary table bench_classes as
    select row_number() over (order by code) - 1 as n, code, school_code, zone_code, grade, count(*) over () as total
    from school_classes`);
  const place = `join bench_classes c on c.n = i % c.total`;
  const child = `'FILL' || lpad(i::text, 9, '0')`;
  await inSteps(
    client,
    `写入 ${String(children)} 名学生 / writing children`,
    children,
    `insert into students (document_id, child_no, school_code, class_code, zone_code, grade, ${COPIED}, ${STAMP_COLUMNS})
     select 'f' || lpad(i::text, 23, '0'), ${child}, c.school_code, c.code, c.zone_code, c.grade, ${COPIED.split(
       ', ',
     )
       .map((column) => `s.${column}`)
       .join(', ')}, ${STAMPS}
     from generate_series($1::int, $2::int) as i ${place}, (select * from students order by id limit 1) s`,
  );
  await inSteps(
    client,
    `写入 ${String(absences)} 条缺勤 / writing absences`,
    absences,
    `insert into absences (document_id, child_no, first_missed_on, first_session, first_missed_at, kind, state, clock_mode,
       alert_at, case_at, school_code, class_code, zone_code, ${STAMP_COLUMNS})
     select 'a' || lpad(i::text, 23, '0'), ${child}, current_date, 'AM', now(), 'UNEXCUSED', 'ABSENCE_OPEN', 'schoolDays',
       now() + interval '1 day' + i * interval '1 second', now() + interval '1 day' + i * interval '1 second',
       c.school_code, c.code, c.zone_code, ${STAMPS}
     from generate_series($1::int, $2::int) as i ${place}`,
  );
  await client.query('vacuum analyze students, absences');
}
