import { percentile } from './figures.mjs';

const CLIENTS = 20;
const REQUESTS = 600;
const PAGE = 25;

async function timesOf(count, task) {
  const times = [];
  for (let turn = 0; turn < count; turn += 1) {
    const start = performance.now();
    await task();
    times.push(performance.now() - start);
  }
  return times;
}

/** The first page of the children of one school with its count: over REST by twenty clients at once, and the same two questions as bare SQL. */
export async function measureList({ principal, client, schoolCode }) {
  const path = `/api/students?pagination[page]=1&pagination[pageSize]=${String(PAGE)}`;
  const list = async () => {
    const { status } = await principal.get(path);
    if (status !== 200) throw new Error(`名单：${String(status)}`);
  };
  await timesOf(20, list);
  const lanes = await Promise.all(
    Array.from({ length: CLIENTS }, () => timesOf(REQUESTS / CLIENTS, list)),
  );
  const sql = await timesOf(100, async () => {
    await client.query(
      `select * from students where school_code = $1 order by id limit ${String(PAGE)}`,
      [schoolCode],
    );
    await client.query('select count(*) from students where school_code = $1', [schoolCode]);
  });
  return { list_p95_ms: percentile(lanes.flat(), 0.95), list_sql_ms: percentile(sql, 0.5) };
}
