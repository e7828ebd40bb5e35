import { ASSIGNMENT_KINDS } from '../../src/domain/responsibility/kinds';
import { accountOf } from '../support/rest/people';
import { newDocumentId, setUpCase } from '../support/rows/cases';
import { freshChildren } from '../support/rows/fresh-children';
import type { Row } from '../support/rows/rows';
import { openSuite, type Suite } from '../support/suite';

const YESTERDAY = '2026-11-19';
const TODAY = '2026-11-20';

let suite: Suite;
/** A school, zone and town that none of the accounts has to do with. */
let far: { school_code: string; zone_code: string | null; town_code: string };
let child: Row;
let kase = '';

/** Whoever takes a post over in these tests, and what the post is for. */
const SUCCESSORS: Record<
  string,
  { who: string; target: 'school_code' | 'town_code' | 'child_no' }
> = {
  BUREAU_LEADER: { who: 'bureau-leader', target: 'school_code' },
  BUREAU_SECTION: { who: 'bureau-officer', target: 'school_code' },
  SCHOOL_LIAISON: { who: 'school-liaison', target: 'school_code' },
  INSPECTOR: { who: 'inspector', target: 'school_code' },
  CHILD_TEACHER: { who: 'teacher-2', target: 'child_no' },
  PERSUADER: { who: 'teacher-2', target: 'child_no' },
  HELPER: { who: 'helper', target: 'child_no' },
  TOWN_CONTACT: { who: 'town-officer', target: 'town_code' },
};

const runJobs = async (): Promise<void> => {
  const answer = await (await suite.as('district-admin')).post('/api/demo/run-jobs', {});
  expect([answer.status, answer.text]).toEqual([200, expect.any(String)]);
};
const assign = async (
  kindCode: string,
  staffNo: string,
  target: Record<string, unknown>,
  fromDate: string,
  toDate: string | null,
): Promise<string> => {
  const id = newDocumentId();
  const [name = '', code] = Object.entries(target)[0] ?? [];
  await suite.rows.query(
    `insert into responsibility_assignments (document_id, created_at, updated_at, kind_code, staff_no, staff_name, from_date, to_date, rev, ${name})
     values ($1, now(), now(), $2, $3, $3, $4, $5, 1, $6)`,
    [id, kindCode, staffNo, fromDate, toDate, code],
  );
  return id;
};
const endOn = (id: string, day: string | null) =>
  suite.rows.query('update responsibility_assignments set to_date = $2 where document_id = $1', [
    id,
    day,
  ]);
const sees = async (who: string): Promise<boolean> =>
  (await (await suite.as(who)).get(`/api/cases/${kase}`)).status === 200;
const alarmOf = async (subject: string) =>
  (
    await suite.rows.query(
      `select state, raised_on::text as raised, end_kind from alarms where subject = $1 order by id desc limit 1`,
      [subject],
    )
  )[0];
const persuaderOf = async (id: string) =>
  (await suite.rows.one('select persuader_staff_no from cases where document_id = $1', [id]))[
    'persuader_staff_no'
  ];

beforeAll(async () => {
  suite = await openSuite();
  far = (await suite.rows.one(
    `select s.code as school_code, s.zone_code, s.town_code from schools s
      where not exists (select 1 from responsibility_assignments a join staff_members m on m.staff_no = a.staff_no and m.account_id is not null
                         where a.school_code = s.code or a.zone_code = s.zone_code)
        and not exists (select 1 from staff_members m where m.account_id is not null and (m.school_code = s.code or m.zone_code = s.zone_code or m.town_code = s.town_code))
      order by s.code limit 1`,
  )) as typeof far;
  const fresh = (await freshChildren(suite.rows, 'rerouting', 1))[0] ?? {};
  child = { ...fresh, ...far, class_code: null, residence_town_code: far.town_code };
  kase = (await setUpCase(suite.rows, child, [])).documentId;
});

afterAll(async () => {
  await suite.rows.query(`delete from responsibility_assignments where document_id like 't%'`);
  await suite.rows.close();
});

describe('when an assignment ends', () => {
  const carrying = ASSIGNMENT_KINDS.filter(({ opensScope }) => opensScope);

  it('every kind that carries work is tried', () => {
    expect(Object.keys(SUCCESSORS).sort()).toEqual(carrying.map(({ code }) => code).sort());
  });

  it.each(carrying.map(({ code }) => code))(
    '%s: its work goes to the successor the same day, and to nobody who is not one',
    async (kindCode) => {
      const { who, target: column } = SUCCESSORS[kindCode] as (typeof SUCCESSORS)[string];
      const target = { [column]: child[column] };
      const before = await assign(kindCode, 'GONE-1', target, '2026-09-01', YESTERDAY);
      expect(await sees(who)).toBe(false);
      const after = await assign(kindCode, accountOf(who).staffNo ?? '', target, TODAY, null);
      expect(await sees(who)).toBe(true);
      await endOn(after, YESTERDAY);
      expect(await sees(who)).toBe(false);
      await endOn(before, YESTERDAY);
    },
  );

  // The case itself names its 劝返责任人; that post is tried below.
  const others = ASSIGNMENT_KINDS.filter(({ code }) => code !== 'PERSUADER');

  it.each(others.map(({ code, target }) => [code, target]))(
    '%s: what nobody can take raises the alarm of its vacancy, until somebody takes it',
    async (kindCode, target) => {
      const [column, code] = (
        {
          SCHOOL: ['school_code', far.school_code],
          CHILD: ['child_no', child['child_no']],
          TOWN: ['town_code', far.town_code],
          VILLAGE: [
            'village_code',
            (await suite.rows.one('select code from villages order by code limit 1')).code,
          ],
        } as Record<string, [string, unknown]>
      )[target] as [string, unknown];
      await suite.rows.query(
        `delete from responsibility_assignments where kind_code = $1 and ${column} = $2`,
        [kindCode, code],
      );
      const staffNo = accountOf('helper').staffNo ?? '';
      const held = await assign(kindCode, staffNo, { [column]: code }, '2026-11-01', '2026-11-12');
      await runJobs();
      const subject = `${kindCode}:${target}:${String(code)}`;
      expect([kindCode, await alarmOf(subject)]).toEqual([
        kindCode,
        expect.objectContaining({ state: 'RAISED' }),
      ]);
      await endOn(held, null);
      await runJobs();
      expect([kindCode, await alarmOf(subject)]).toEqual([
        kindCode,
        expect.objectContaining({ state: 'SETTLED', end_kind: 'MADE_GOOD' }),
      ]);
    },
  );
});

describe('the 劝返责任人 of a case', () => {
  let own: Row;
  let id = '';
  const teacher = (): string => accountOf('teacher').staffNo ?? '';
  const other = (): string => accountOf('teacher-2').staffNo ?? '';
  const active = (staffNo: string[], yes: boolean) =>
    suite.rows.query('update staff_members set active = $2 where staff_no = any($1)', [
      staffNo,
      yes,
    ]);

  beforeAll(async () => {
    own = (await freshChildren(suite.rows, 'persuader', 1))[0] ?? {};
    const columns = { persuader_staff_no: other(), persuader_name: '前任' };
    id = (await setUpCase(suite.rows, own, [], columns)).documentId;
  });

  it('stays while his assignment holds', async () => {
    await assign('PERSUADER', other(), { child_no: own['child_no'] }, '2026-09-01', TODAY);
    await runJobs();
    expect(await persuaderOf(id)).toBe(other());
  });

  it('whose assignment has ended is followed by the next, once, with a line in the case’s history', async () => {
    await suite.rows.query(
      `update responsibility_assignments set to_date = $2 where child_no = $1 and kind_code = 'PERSUADER'`,
      [own['child_no'], YESTERDAY],
    );
    await Promise.all([runJobs(), runJobs()]);
    expect(await persuaderOf(id)).toBe(teacher());
    const events = await suite.rows.query(
      `select action, note, actor_role from case_events where case_document_id = $1 and action <> 'escalate'`,
      [id],
    );
    expect(events).toEqual([
      {
        action: 'assign-persuader',
        actor_role: 'system',
        note: expect.stringMatching(/^前任，改由.+负责劝返$/) as string,
      },
    ]);
  });

  it('who has left with all who would follow leaves the post vacant, which the alarm tells', async () => {
    const school = await suite.rows.query(
      `select staff_no from staff_members where active and staff_no = $1 or (role = 'principal' and school_code = $2)`,
      [teacher(), own['school_code']],
    );
    const all = school.map(({ staff_no: staffNo }) => String(staffNo));
    try {
      await active(all, false);
      await runJobs();
      expect(await persuaderOf(id)).toBeNull();
      expect(await alarmOf(`PERSUADER:CHILD:${String(own['child_no'])}`)).toMatchObject({
        state: 'RAISED',
      });
    } finally {
      await active(all, true);
    }
    await runJobs();
    expect(await persuaderOf(id)).toBe(teacher());
    expect(await alarmOf(`PERSUADER:CHILD:${String(own['child_no'])}`)).toMatchObject({
      state: 'SETTLED',
      end_kind: 'MADE_GOOD',
    });
  });

  it('is not asked for any more when the case has ended', async () => {
    const subject = `CHILD_TEACHER:CHILD:${String(own['child_no'])}`;
    expect(await alarmOf(subject)).toMatchObject({ state: 'RAISED' });
    await suite.rows.behindTheGate(async (query) => {
      await query(`update cases set state = 'CASE_CLOSED' where document_id = $1`, [id]);
    });
    await runJobs();
    expect(await alarmOf(subject)).toMatchObject({ state: 'SETTLED', end_kind: 'NOT_DUE' });
  });
});

it('a helper who has left counts as none, although the pairing was never ended', async () => {
  const paired = (await freshChildren(suite.rows, 'helper-left', 1))[0] ?? {};
  await setUpCase(suite.rows, paired, []);
  const helper = accountOf('helper').staffNo ?? '';
  const made = await (
    await suite.as('principal')
  ).post('/api/pairings', {
    data: {
      student: paired['document_id'],
      helperStaffNo: helper,
      helperIdentity: 'CADRE',
      fromDate: '2026-11-01',
    },
  });
  expect([made.status, made.text]).toEqual([201, expect.any(String)]);
  const subject = `HELPER:CHILD:${String(paired['child_no'])}`;
  const setActive = (yes: boolean) =>
    suite.rows.query('update staff_members set active = $2 where staff_no = $1', [helper, yes]);
  await runJobs();
  expect((await alarmOf(subject))?.['state'] ?? 'none').toBe('none');
  try {
    await setActive(false);
    await runJobs();
    expect(await alarmOf(subject)).toMatchObject({ state: 'RAISED' });
  } finally {
    await setActive(true);
  }
  await runJobs();
  expect(await alarmOf(subject)).toMatchObject({ state: 'SETTLED' });
});

it('a report waits for whoever is 责任督学 today, and not for who was yesterday', async () => {
  const reported = (await freshChildren(suite.rows, 'cosign-successor', 1))[0] ?? {};
  const columns = { state: 'CASE_SUSPECTED' };
  const { documentId } = await setUpCase(suite.rows, reported, [], columns);
  const principal = await suite.as('principal');
  const prepared = await principal.post(`/api/cases/${documentId}/actions/prepare-absence-report`, {
    rev: 1,
  });
  expect([prepared.status, prepared.text]).toEqual([200, expect.any(String)]);
  const { document } = prepared.data;
  const sign = async () =>
    (await suite.as('inspector')).post(`/api/cases/${documentId}/actions/cosign-absence-report`, {
      rev: prepared.data.case.rev,
      document: document.documentId,
      contentHash: document.contentHash,
    });
  const held = `kind_code = 'INSPECTOR' and school_code = $1 and staff_no = $2`;
  const of = [reported['school_code'], accountOf('inspector').staffNo];
  const move = (day: string | null) =>
    suite.rows.query(`update responsibility_assignments set to_date = $3 where ${held}`, [
      ...of,
      day,
    ]);
  try {
    await move(YESTERDAY);
    const refused = await sign();
    expect([400, 403, 404]).toContain(refused.status);
  } finally {
    await move(null);
  }
  const signed = await sign();
  expect([signed.status, signed.text]).toEqual([200, expect.any(String)]);
});
