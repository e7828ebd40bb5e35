import { emptyPanelRole, panelPerson } from '../support/rest/panel-people';
import { panelAdmin } from '../support/rest/people';
import type { ScanFailure } from '../../src/queries/scan-failures';
import type { Person } from '../support/rest/person';
import { alarmsAbout } from '../support/rows/alarms';
import { breakRows, type Broken } from '../support/rows/broken-rows';
import { setUpCase } from '../support/rows/cases';
import { grantedLeave } from '../support/rows/deferrals';
import { freshChildren } from '../support/rows/fresh-children';
import { grantedTeaching } from '../support/rows/home-teachings';
import type { Row } from '../support/rows/rows';
import { eventually, openSuite, type Suite } from '../support/suite';

let suite: Suite;
let heal: (() => Promise<void>) | null = null;

const runJobs = async (): Promise<{ failed: number }> => {
  const answer = await (await suite.as('district-admin')).post('/api/demo/run-jobs', {});
  expect([answer.status, answer.text]).toEqual([200, expect.any(String)]);
  return answer.data as unknown as { failed: number };
};
const caseWith = async (child: Row, columns: Record<string, unknown>): Promise<string> =>
  (await setUpCase(suite.rows, child, [], columns)).documentId;
const isSo = async (table: string, id: string, condition: string): Promise<boolean> =>
  (await suite.rows.query(`select 1 from ${table} where document_id = $1 and (${condition})`, [id]))
    .length === 1;

/** What a scan does to one child's record, and how it shows; `broken` is the row that breaks. */
type Scan = {
  scan: string;
  make: (child: Row) => Promise<string>;
  isDone: (id: string) => Promise<boolean>;
  broken: (id: string) => Broken;
};

const byId =
  (table: string) =>
  (id: string): Broken => ({ table, where: `new.document_id = '${id}'` });
const bySubject = (id: string): Broken => ({
  table: 'alarms',
  where: `new.subject like '%:${id}'`,
});
const isRaised = async (id: string): Promise<boolean> =>
  (await alarmsAbout(suite.rows, `:${id}`)).length > 0;

const SCANS: readonly Scan[] = [
  {
    scan: 'the 48-hour clock',
    make: async (child) => {
      const answer = await (
        await suite.as('teacher')
      ).post('/api/absences', {
        data: { student: child['document_id'], firstMissedOn: '2026-11-16', firstSession: 'AM' },
      });
      expect([answer.status, answer.text]).toEqual([201, expect.any(String)]);
      return answer.data.documentId;
    },
    isDone: (id) => isSo('absences', id, 'alerted_at is not null and case_document_id is not null'),
    broken: byId('absences'),
  },
  {
    scan: 'the ends of leave',
    make: async (child) => {
      const answer = await (
        await suite.as('teacher')
      ).post('/api/absences', {
        data: { student: child['document_id'], firstMissedOn: '2026-11-16', firstSession: 'AM' },
      });
      const id = answer.data.documentId;
      await suite.rows.behindTheGate(async (query) => {
        await query(
          `update absences set kind = 'LEAVE', leave_reason = '住院', leave_until = '2026-11-17' where document_id = $1`,
          [id],
        );
      });
      return id;
    },
    isDone: (id) => isSo('absences', id, `state = 'ABSENCE_ENDED'`),
    broken: byId('absences'),
  },
  {
    scan: 'the deadlines of notices',
    make: (child) => caseWith(child, { state: 'CASE_NOTICE', deadline_on: '2026-11-18' }),
    isDone: (id) => isSo('cases', id, `state = 'CASE_OVERDUE'`),
    broken: byId('cases'),
  },
  {
    scan: 'the ladder of cases that stand still',
    make: (child) => caseWith(child, { escalation_level: 0 }),
    isDone: (id) => isSo('cases', id, 'escalation_level > 0'),
    broken: byId('cases'),
  },
  {
    scan: 'cases whose 劝返责任人 has left',
    make: (child) =>
      caseWith(child, { persuader_staff_no: 'GONE-9', persuader_name: '已离任的人' }),
    isDone: (id) => isSo('cases', id, `persuader_staff_no <> 'GONE-9'`),
    broken: byId('cases'),
  },
  {
    scan: 'the ends of deferrals',
    make: (child) => grantedLeave(suite.rows, child, '2026-11-17'),
    isDone: (id) =>
      isSo('deferrals', id, `state = 'ENDED' and opened_case_document_id is not null`),
    broken: byId('deferrals'),
  },
  {
    scan: 'the ends of home teaching',
    make: (child) => grantedTeaching(suite.rows, child, '2026-10-12', { to_date: '2026-11-17' }),
    isDone: (id) => isSo('home_teachings', id, `end_reason = 'PERIOD_OVER'`),
    broken: byId('home_teachings'),
  },
  {
    scan: 'children not at school after home teaching',
    make: async (child) => {
      await suite.rows.behindTheGate(async (query) => {
        await query(`update students set schooling_state = 'HOME_TEACHING' where child_no = $1`, [
          child['child_no'],
        ]);
      });
      return grantedTeaching(suite.rows, child, '2026-10-12', {
        state: 'ENDED',
        to_date: '2026-11-17',
        ended_on: '2026-11-17',
        end_reason: 'PERIOD_OVER',
      });
    },
    isDone: (id) => isSo('home_teachings', id, 'opened_case_document_id is not null'),
    broken: byId('home_teachings'),
  },
  {
    scan: 'alarms of lessons that fall behind',
    make: (child) => grantedTeaching(suite.rows, child, '2026-11-02'),
    isDone: isRaised,
    broken: bySubject,
  },
  {
    scan: 'alarms of posts that nobody holds',
    make: async (child) => {
      await caseWith(child, {});
      return `CHILD:${String(child['child_no'])}`;
    },
    isDone: isRaised,
    broken: bySubject,
  },
];
const EACH = 3;
const FAILURES = '/not-one-less/scan-failures';

async function failuresIn(person: Person) {
  const { status, text, data } = await person.get(FAILURES);
  expect([status, text]).toEqual([200, expect.any(String)]);
  return data as unknown as { failures: ScanFailure[]; total: number };
}

const made = new Map<string, { bad: string; good: string[] }>();
let answer: { failed: number };

beforeAll(async () => {
  suite = await openSuite();
  const children = await freshChildren(suite.rows, 'broken-rows', SCANS.length * EACH);
  const broken: Broken[] = [];
  for (const [at, one] of SCANS.entries()) {
    const ids: string[] = [];
    for (const child of children.slice(at * EACH, (at + 1) * EACH)) ids.push(await one.make(child));
    // Scans go by document id: the first of all breaks, so that the others come after it.
    const [bad = '', ...good] = ids.sort();
    made.set(one.scan, { bad, good });
    broken.push(one.broken(bad));
  }
  heal = await breakRows(suite.rows, broken);
  answer = await runJobs();
}, 240_000);

afterAll(async () => {
  await heal?.();
  await suite.rows.close();
});

describe('one row that breaks', () => {
  it('is counted, each of them', () => {
    expect(answer.failed).toBeGreaterThanOrEqual(SCANS.length);
  });

  it.each(SCANS.map((one) => [one.scan, one] as const))(
    'ends no run of %s: it is left as it was, and all others are done',
    async (scan, { isDone }) => {
      const { bad, good } = made.get(scan) ?? { bad: '', good: [] };
      for (const id of good) expect([id, await isDone(id)]).toEqual([id, true]);
      expect([bad, await isDone(bad)]).toEqual([bad, false]);
    },
  );

  it.each([
    'scan-absence-clocks',
    'scan-deadlines',
    'scan-escalation',
    'scan-grants-and-leave',
    'scan-home-teaching',
    'scan-vacancies',
  ])(
    'makes the job %s fail on the queue, once all others are done, without a name',
    async (task) => {
      await suite.rows.query(
        `select graphile_worker.add_job($1, job_key := $1, max_attempts := 2)`,
        [task],
      );
      const error = await eventually(`${task} fails`, async () => {
        const [job] = await suite.rows.query(
          'select last_error from graphile_worker.jobs where key = $1 and last_error is not null',
          [task],
        );
        return job ? String(job['last_error']) : null;
      });
      expect(error).toMatch(/\d+ 条记录未能处理，编号与原因见日志；其余均已办理，稍后重试。/);
      expect(error).not.toMatch(/测试|this row is broken/);
    },
  );

  it.each(SCANS.map((one) => [one.scan] as const))(
    'is shown to operators in the panel, for %s, without a name',
    async (scan) => {
      const { bad } = made.get(scan) ?? { bad: '' };
      const answer = await failuresIn(await panelAdmin(suite.address));
      const [told] = answer.failures.filter(({ record }) => record.endsWith(bad));
      expect(told?.reason).toMatch(/^(FAULT|GUARD-\d+)$/);
      expect(told?.label).not.toBe('');
      expect(told?.sentence).toMatch(/程序出错|被拒绝（GUARD-\d+）/);
      expect(told?.times).toBeGreaterThan(0);
      expect(Date.parse(told?.since ?? '')).toBeLessThanOrEqual(Date.parse(told?.lastAt ?? ''));
      expect(JSON.stringify(answer)).not.toMatch(/测试|this row is broken/);
    },
  );

  it('is not told of a scan that this release no longer has', async () => {
    const older = 'older.scan';
    await suite.rows.query(
      `insert into nol_scan_failures (scan, record, reason, since, last_at, times) values ($1, $1, 'FAULT', now(), now(), 1)`,
      [older],
    );
    const { failures } = await failuresIn(await panelAdmin(suite.address));
    expect(failures.some(({ record }) => record === older)).toBe(false);
    await suite.rows.query('delete from nol_scan_failures where scan = $1', [older]);
  });

  it('is shown to no account of the panel that may not act', async () => {
    const admin = await panelAdmin(suite.address);
    const role = await emptyPanelRole(admin);
    const person = await panelPerson(suite.address, admin, '只看首页', role);
    expect((await person.get(FAILURES)).status).toBe(403);
  });

  it('is done as soon as it is whole again', async () => {
    await heal?.();
    heal = null;
    await runJobs();
    for (const { scan, isDone } of SCANS) {
      const { bad } = made.get(scan) ?? { bad: '' };
      expect([scan, await isDone(bad)]).toEqual([scan, true]);
    }
    const { failures } = await failuresIn(await panelAdmin(suite.address));
    const bad = [...made.values()].map((one) => one.bad);
    expect(failures.filter(({ record }) => bad.some((id) => record.endsWith(id)))).toEqual([]);
  });
});
