import { accountOf } from '../support/rest/people';
import { alarmsAbout } from '../support/rows/alarms';
import { newDocumentId, setUpCase } from '../support/rows/cases';
import { grantedLeave } from '../support/rows/deferrals';
import { freshChildren } from '../support/rows/fresh-children';
import { grantedTeaching } from '../support/rows/home-teachings';
import type { Row } from '../support/rows/rows';
import { openSuite, type Suite } from '../support/suite';

let suite: Suite;
let children: Row[];
const childAt = (index: number): Row => children[index] ?? {};

beforeAll(async () => {
  suite = await openSuite();
  children = await freshChildren(suite.rows, 'missed-days', 7);
});

afterAll(() => suite.rows.close());

/** The jobs, three at once, as servers that come back together run what they missed. */
async function runJobs(): Promise<void> {
  const admin = await suite.as('district-admin');
  const answers = await Promise.all([1, 2, 3].map(() => admin.post('/api/demo/run-jobs', {})));
  for (const answer of answers)
    expect([answer.status, answer.text]).toEqual([200, expect.any(String)]);
}
const clockSteps = async (caseId: string): Promise<string[]> =>
  (
    await suite.rows.query(
      `select action from case_events where case_document_id = $1 and actor_role = 'system' order by seq`,
      [caseId],
    )
  ).map(({ action }) => String(action));
const casesOf = (child: Row) =>
  suite.rows.query('select origin from cases where child_no = $1', [child['child_no']]);

it('what fell on three days without a server is made up, each once, and dated by its own day', async () => {
  // Today is Friday 20 November; the servers were gone since Monday evening.
  const idle = await setUpCase(suite.rows, childAt(1), []);
  const suspended = childAt(2);
  const deferral = await grantedLeave(suite.rows, suspended, '2026-11-17');
  const overLessons = await grantedTeaching(suite.rows, childAt(3), '2026-10-12', {
    to_date: '2026-11-17',
  });
  const behind = await grantedTeaching(suite.rows, childAt(4), '2026-11-02');
  const absent = childAt(0);
  const post = newDocumentId();
  const village = String(
    (
      await suite.rows.one(
        `select a.village_code as code from responsibility_assignments a join staff_members m on m.staff_no = a.staff_no and m.active
          where a.kind_code = 'VILLAGE_CONTACT' and a.to_date is null and a.from_date <= '2026-09-01' order by 1 desc limit 1`,
      )
    )['code'],
  );
  await suite.rows.query(
    `delete from responsibility_assignments where kind_code = 'VILLAGE_CONTACT' and village_code = $1`,
    [village],
  );
  await suite.rows.query(
    `insert into responsibility_assignments (document_id, created_at, updated_at, kind_code, staff_no, staff_name, from_date, to_date, rev, village_code)
     values ($1, now(), now(), 'VILLAGE_CONTACT', $2, '示例', '2026-09-01', '2026-11-17', 1, $3)`,
    [post, accountOf('helper').staffNo, village],
  );
  const teacher = await suite.as('teacher');
  const marked = await teacher.post('/api/absences', {
    data: { student: absent['document_id'], firstMissedOn: '2026-11-16', firstSession: 'AM' },
  });
  expect([marked.status, marked.text]).toEqual([201, expect.any(String)]);

  await runJobs();

  expect(await clockSteps(idle.documentId)).toContain('escalate');
  expect((await clockSteps(idle.documentId)).filter((step) => step === 'escalate')).toHaveLength(1);
  expect(
    await suite.rows.one(
      'select state, end_kind, ended_on::text from deferrals where document_id = $1',
      [deferral],
    ),
  ).toEqual({ state: 'ENDED', end_kind: 'NOT_BACK', ended_on: '2026-11-17' });
  expect(await casesOf(suspended)).toEqual([{ origin: 'DEFERRAL_ENDED' }]);
  expect(
    await suite.rows.one(
      'select end_reason, ended_on::text from home_teachings where document_id = $1',
      [overLessons],
    ),
  ).toEqual({ end_reason: 'PERIOD_OVER', ended_on: '2026-11-17' });
  expect(await alarmsAbout(suite.rows, behind)).toMatchObject([
    { raised: '2026-11-09', level: 3, addressee: 'TOLD_COMMITTEE' },
  ]);
  expect(await alarmsAbout(suite.rows, `VILLAGE:${village}`)).toMatchObject([
    { raised: '2026-11-18', settled: null },
  ]);
  expect(await casesOf(absent)).toEqual([{ origin: 'ABSENCE' }]);
});

it('run again and again on the same day they write nothing more', async () => {
  const written = () =>
    suite.rows.one(
      `select (select count(*) from alarms) as alarms, (select count(*) from case_events) as events, (select count(*) from cases) as cases,
              (select sum(rev) from alarms) as revs`,
    );
  const before = await written();
  await runJobs();
  expect(await written()).toEqual(before);
});

it('whose leave is over is missed until a granted suspension begins, and not after it has begun', async () => {
  const [later, begun] = [childAt(5), childAt(6)];
  const teacher = await suite.as('teacher');
  for (const [child, from] of [
    [later, '2026-12-01'],
    [begun, '2026-11-18'],
  ] as const) {
    const absence = await teacher.post('/api/absences', {
      data: { student: child['document_id'], firstMissedOn: '2026-11-16', firstSession: 'AM' },
    });
    const leave = await teacher.post(
      `/api/absences/${absence.data.documentId}/actions/record-leave`,
      { rev: 1, leaveReason: '发热就医', leaveUntil: '2026-11-17' },
    );
    expect([leave.status, leave.text]).toEqual([200, expect.any(String)]);
    await grantedLeave(suite.rows, child, '2027-07-01', from);
  }
  await runJobs();
  const missing = await suite.rows.query(
    `select child_no, kind, first_missed_on::text as since from absences where state = 'ABSENCE_OPEN' and child_no = any($1)`,
    [[later['child_no'], begun['child_no']]],
  );
  expect(missing).toEqual([
    { child_no: later['child_no'], kind: 'UNEXCUSED', since: '2026-11-18' },
  ]);
});
