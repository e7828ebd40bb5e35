import { Client } from 'pg';
import { newDocumentId, setUpCase } from '../support/rows/cases';
import { freshChildren } from '../support/rows/fresh-children';
import { downFor, logQueue, type QueueAct } from '../support/rows/queue-log';
import { rowsOf, type Row, type Rows } from '../support/rows/rows';
import { sharedSite } from '../support/site/shared-site';
import { startTestServer, type TestServer } from '../support/site/start-test-server';
import { eventually } from '../support/suite';
import { createTestDatabase } from '../support/test-database';

const OF_EACH = 12;
const DOWN_DAYS = 3;
/**
 * The crontab's tasks and how many of their minutes are made up after three days at most: what their `fill` says, and one more at each end
 * when a minute, hour or day ends between the starts of the two. Fewer when one falls due in the very moment in which its scan begins.
 */
const MADE_UP: Readonly<Record<string, number>> = {
  'scan-absence-clocks': 12,
  'scan-deadlines': 12,
  'scan-escalation': 8,
  'sign-audit-head': 2,
  'scan-grants-and-leave': 50,
  'scan-home-teaching': 3,
  'scan-vacancies': 3,
};

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let servers: TestServer[];
let rows: Rows;
let acts: () => Promise<QueueAct[]>;
let cases: string[];
let absences: string[];

/** Open absences of children whose 48 hours are over. */
async function overdueAbsences(children: readonly Row[]): Promise<string[]> {
  const ids: string[] = [];
  await rows.behindTheGate(async (query) => {
    for (const child of children) {
      const id = newDocumentId();
      await query(
        `insert into absences select (jsonb_populate_record(null::absences, to_jsonb(a) || $1::jsonb
           || jsonb_build_object('id', nextval('absences_id_seq')))).* from absences a order by id limit 1`,
        [
          JSON.stringify({
            document_id: id,
            state: 'ABSENCE_OPEN',
            kind: 'UNEXCUSED',
            first_missed_on: '2026-11-16',
            first_session: 'AM',
            first_missed_at: '2026-11-16T00:00:00.000',
            clock_mode: 'schoolDays',
            alert_at: '2026-11-18T00:00:00.000',
            case_at: '2026-11-18T00:00:00.000',
            alerted_at: null,
            case_document_id: null,
            ended_on: null,
            ended_at: null,
            leave_until: null,
            student_name: child['name'],
            ...Object.fromEntries(
              ['school_code', 'class_code', 'zone_code', 'town_code', 'child_no'].map((name) => [
                name,
                child[name],
              ]),
            ),
          }),
        ],
      );
      ids.push(id);
    }
  });
  return ids;
}

/** Both servers come to the schedule's row at the same moment: neither gets past it before the other is there. */
async function startAtOnce(): Promise<void> {
  const gate = new Client({ connectionString: database.url });
  await gate.connect();
  try {
    await gate.query('begin');
    await gate.query(
      'lock table graphile_worker._private_known_crontabs in share row exclusive mode',
    );
    const second = startTestServer('two-workers-b', database.url);
    await Promise.all(servers.map((server) => server.start()));
    servers.push(await second);
    await eventually('both servers wait for the schedule', async () => {
      const { n } = await rows.one(
        `select count(*) as n from pg_locks l where not l.granted and l.relation = 'graphile_worker._private_known_crontabs'::regclass`,
      );
      return Number(n) === servers.length || null;
    });
    await gate.query('commit');
  } finally {
    await gate.end();
  }
}

const atRest = (): Promise<true> =>
  eventually(
    'every job of the crontab has run',
    async () => {
      const known = await acts();
      const missing = Object.keys(MADE_UP).some((task) => !known.some((one) => one.task === task));
      const { n } = await rows.one('select count(*) as n from graphile_worker._private_jobs');
      return (!missing && Number(n) === 0) || null;
    },
    120_000,
  );

beforeAll(async () => {
  database = await createTestDatabase('two-workers', sharedSite().template);
  const first = await startTestServer('two-workers-a', database.url);
  servers = [first];
  rows = await rowsOf(database.url);
  await eventually('the crontab is known', async () => {
    const { n } = await rows.one(
      'select count(*) as n from graphile_worker._private_known_crontabs',
    );
    return Number(n) === Object.keys(MADE_UP).length || null;
  });
  await first.stop();
  acts = await logQueue(rows);
  const children = await freshChildren(rows, 'two-workers', OF_EACH * 2);
  cases = [];
  for (const child of children.slice(0, OF_EACH))
    cases.push(
      (await setUpCase(rows, child, [], { state: 'CASE_NOTICE', deadline_on: '2026-11-18' }))
        .documentId,
    );
  absences = await overdueAbsences(children.slice(OF_EACH));
  await downFor(rows, DOWN_DAYS);
  await startAtOnce();
  await atRest();
}, 300_000);

afterAll(async () => {
  await rows.close();
  await Promise.all(servers.map((server) => server.stop()));
  await database.drop();
});

const twice = (keys: readonly string[]): string[] =>
  keys.filter((key, index) => keys.indexOf(key) !== index);

describe('two servers that start after three days without one', () => {
  it('both work on the queue', async () => {
    const { n } = await rows.one(
      `select count(*) as n from pg_locks l where l.locktype = 'advisory' and l.granted and l.classid = 4301986
         and l.database = (select oid from pg_database where datname = current_database())`,
    );
    expect(Number(n)).toBe(servers.length);
  });

  it.each(Object.entries(MADE_UP))(
    'make up for the missed minutes of %s, none of them twice and no further back than they should',
    async (task, most) => {
      const scheduled = (await acts()).filter(
        (one) => one.task === task && one.act === 'scheduled',
      );
      expect(twice(scheduled.map(({ at }) => at))).toEqual([]);
      const missed = scheduled.filter(({ late }) => late).length;
      expect(missed).toBeGreaterThan(0);
      expect(missed).toBeLessThanOrEqual(most);
    },
  );

  it('run each job once, and none twice', async () => {
    const log = await acts();
    const jobs = (act: QueueAct['act']): string[] =>
      log.flatMap((one) => (one.act === act ? [one.job] : [])).sort();
    expect(twice(jobs('started'))).toEqual([]);
    expect(jobs('done')).toEqual(jobs('started'));
  });

  it('find every notice that has run out, and mark its case once', async () => {
    const found = await rows.query(
      `select c.state, (select count(*) from case_events e where e.case_document_id = c.document_id and e.action = 'mark-overdue')::int as marks
         from cases c where c.document_id = any($1)`,
      [cases],
    );
    expect(found).toEqual(cases.map(() => ({ state: 'CASE_OVERDUE', marks: 1 })));
  });

  it('find every child missing for 48 hours, and open one case for each', async () => {
    const found = await rows.query(
      `select a.alerted_at is not null as alerted, (select count(*) from cases c where c.child_no = a.child_no)::int as cases,
              (select count(*) from cases c where c.document_id = a.case_document_id)::int as linked
         from absences a where a.document_id = any($1)`,
      [absences],
    );
    expect(found).toEqual(absences.map(() => ({ alerted: true, cases: 1, linked: 1 })));
  });

  it('raise each alarm once, and sign the audit of a day once', async () => {
    const alarms = await rows.query(
      `select count(*)::int as alarms, count(distinct (kind, subject))::int as subjects from alarms where state = 'RAISED'`,
    );
    expect(alarms[0]?.['alarms']).toBeGreaterThan(0);
    expect(alarms[0]?.['alarms']).toBe(alarms[0]?.['subjects']);
    expect(await rows.query('select day::text from nol_audit_heads')).toEqual([
      { day: '2026-11-19' },
    ]);
  });
});

describe('two servers that run', () => {
  /** Minutes of the crontab that were live: nobody had to make up for them. */
  const live = async (act: QueueAct['act']): Promise<QueueAct[]> =>
    (await acts()).filter(
      (one) => one.task === 'scan-absence-clocks' && one.act === act && !one.late,
    );

  it('take the next minute as it comes, once, and open one case for a child whose clock has run out since', async () => {
    const before = new Set((await live('done')).map(({ job }) => job));
    const [child] = await freshChildren(rows, 'two-workers-live', 1);
    const [absence] = await overdueAbsences(child ? [child] : []);
    await eventually('a minute of the crontab has come, and its job is done', async () => {
      const done = (await live('done')).filter(({ job }) => !before.has(job));
      const { found } = await rows.one(
        `select case_document_id is not null as found from absences where document_id = $1`,
        [absence],
      );
      return (done.length > 0 && found === true) || null;
    });
    const { cases: opened } = await rows.one(
      `select count(*)::int as cases from cases where child_no = $1`,
      [child?.['child_no']],
    );
    expect(opened).toBe(1);
    const scheduled = await live('scheduled');
    expect(twice(scheduled.map(({ at }) => at))).toEqual([]);
    expect(twice((await live('started')).map(({ job }) => job))).toEqual([]);
  });
});
