import { percentile } from './figures.mjs';

const SCANS = 200;
const DUE = 1_000;

/** What the scan asks, as one would write it by hand. */
const DUE_SQL = `select document_id from absences
  where state = 'ABSENCE_OPEN' and kind = 'UNEXCUSED'
    and ((alerted_at is null and alert_at <= now()) or (case_document_id is null and case_at <= now()))
  order by alert_at limit 500`;

async function makeDue(client) {
  await client.query('begin');
  await client.query(`select set_config('nol.guard', 'open', true)`);
  await client.query(
    `update absences set alert_at = now() - interval '1 hour', case_at = now() - interval '1 hour'
     where id in (select a.id from absences a join students s using (child_no) where a.state = 'ABSENCE_OPEN' order by a.id desc limit $1)`,
    [DUE],
  );
  await client.query('commit');
}

/**
 * Milliseconds of the clock's scan over all open absences: with none due, against bare SQL that reads the same rows, and with a thousand
 * due, each of which is alerted and gets its case.
 */
export async function measureScan({ strapi, load, client }) {
  const { scanAbsenceClocks } = load('usecases/absence/scan-absence-clocks');
  await scanAbsenceClocks(strapi, Date.now());
  const idle = [];
  const sql = [];
  for (let turn = 0; turn < SCANS; turn += 1) {
    const start = performance.now();
    await client.query(DUE_SQL);
    const between = performance.now();
    await scanAbsenceClocks(strapi, Date.now());
    sql.push(between - start);
    idle.push(performance.now() - between);
  }
  const scan_idle_ms = percentile(idle, 0.5);
  const scan_sql_ms = percentile(sql, 0.5);
  await makeDue(client);
  const start = performance.now();
  let opened = 0;
  for (let last = -1; last !== opened; ) {
    last = opened;
    opened += (await scanAbsenceClocks(strapi, Date.now())).opened;
  }
  const scan_1000_due_ms = performance.now() - start;
  if (opened !== DUE) throw new Error(`应立案 ${String(DUE)} 件，实际 ${String(opened)} 件`);
  return { scan_idle_ms, scan_sql_ms, scan_ratio: scan_idle_ms / scan_sql_ms, scan_1000_due_ms };
}
