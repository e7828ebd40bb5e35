import { accountOf, panelAdmin, personOf } from '../support/rest/people';
import type { Person } from '../support/rest/person';
import { uploadPhoto } from '../support/rest/pictures';
import { at } from '../support/rest/query';
import { freeChildren, idOf } from '../support/rows/children';
import { rowsOf, type Row, type Rows } from '../support/rows/rows';
import { openOwnSite } from '../support/site/own-site';

let site: Awaited<ReturnType<typeof openOwnSite>>;
let rows: Rows;
let teacher: Person;
let admin: Person;
let classId: string;
let children: Row[];

beforeAll(async () => {
  site = await openOwnSite('clock', { APP_NOW: '2026-09-17T10:00:00+08:00', NOL_WORKER: 'off' });
  rows = await rowsOf(site.databaseUrl);
  [teacher, admin] = await Promise.all([
    personOf(site.address, 'teacher'),
    personOf(site.address, 'district-admin'),
  ]);
  const classCode = accountOf('teacher').classCode ?? '';
  classId = idOf(
    await rows.one('select document_id from school_classes where code = $1', [classCode]),
  );
  const townCode = accountOf('town-officer').townCode;
  children = (await freeChildren(rows, { classCode })).filter(
    (child) => child['town_code'] === townCode,
  );
}, 240_000);

afterAll(async () => {
  await rows.close();
  await site.close();
});

const nextChild = (): Row => {
  const child = children.pop();
  if (!child) throw new Error('the demo class has too few children');
  return child;
};

async function setClock(local: string): Promise<void> {
  const answer = await admin.put('/api/demo/clock', { now: `${local}:00+08:00` });
  if (answer.status !== 200) throw new Error(answer.text);
}

const runJobs = () => admin.post('/api/demo/run-jobs', {});
const utc = (local: string): string => new Date(`${local}:00+08:00`).toISOString();

async function markAbsent(child: Row, first: string): Promise<string> {
  await setClock(`${first}T08:10`);
  const answer = await teacher.post('/api/absences', {
    data: { student: idOf(child), firstMissedOn: first, firstSession: 'AM' },
  });
  if (answer.status !== 201) throw new Error(answer.text);
  return answer.data.documentId;
}

const absenceOf = (id: string): Promise<Row> =>
  rows.one('select * from absences where document_id = $1', [id]);
const casesOf = (child: Row): Promise<Row[]> =>
  rows.query('select * from cases where child_no = $1', [child['child_no']]);
const instant = (value: unknown): string => (value as Date).toISOString();

async function worklistNames(who: string, id: string): Promise<boolean> {
  const work = await (await personOf(site.address, who)).get('/api/worklist');
  expect(work.status).toBe(200);
  return work.data.groups.some(({ items }) => items.some(({ documentId }) => documentId === id));
}

const WHO_MUST_KNOW = ['town-officer', 'bureau-officer', 'district-admin', 'principal', 'teacher'];

describe.each([
  ['2026-09-18', '2026-09-21'],
  ['2026-09-30', '2026-10-09'],
])('by school days, a child first missed on %s', (first, last) => {
  it(`is a case at 08:00 on ${last}, not a minute earlier, and town and committee see it at once`, async () => {
    const child = nextChild();
    const id = await markAbsent(child, first);
    const absence = await absenceOf(id);
    expect(absence['clock_mode']).toBe('schoolDays');
    expect(instant(absence['alert_at'])).toBe(utc(`${last}T08:00`));
    expect(instant(absence['case_at'])).toBe(utc(`${last}T08:00`));
    await setClock(`${last}T07:59`);
    await runJobs();
    expect(await casesOf(child)).toHaveLength(0);
    expect((await absenceOf(id))['alerted_at']).toBeNull();
    await setClock(`${last}T08:00`);
    // Two servers may look at the same minute.
    await Promise.all([runJobs(), runJobs(), runJobs()]);
    const [kase, ...more] = await casesOf(child);
    expect(more).toHaveLength(0);
    expect(kase).toMatchObject({ state: 'CASE_SUSPECTED', origin: 'ABSENCE', round: 1 });
    expect(kase?.['persuader_name']).toEqual(expect.any(String));
    for (const who of WHO_MUST_KNOW)
      expect([who, await worklistNames(who, String(kase?.['document_id']))]).toEqual([who, true]);
    expect(await worklistNames('town-officer-2', String(kase?.['document_id']))).toBe(false);
  });
});

it('a child that comes back in time is no case', async () => {
  const child = nextChild();
  const id = await markAbsent(child, '2026-09-21');
  await setClock('2026-09-22T08:10');
  const marks = (
    await rows.query(
      `select c.document_id from absences a join students c on c.child_no = a.child_no
     where a.state = 'ABSENCE_OPEN' and a.class_code = $1 and a.document_id <> $2`,
      [accountOf('teacher').classCode, id],
    )
  ).map((row) => ({ student: idOf(row), mark: 'ABSENT' }));
  const roll = await teacher.post(`/api/school-classes/${classId}/actions/take-roll`, {
    date: '2026-09-22',
    session: 'AM',
    marks,
  });
  if (roll.status !== 200) throw new Error(roll.text);
  expect(roll.data.ended.map(({ documentId }) => documentId)).toEqual([id]);
  await setClock('2026-09-28T10:00');
  await runJobs();
  expect(await casesOf(child)).toHaveLength(0);
});

it('leave stops the clock to its last day, and deletes nothing', async () => {
  const child = nextChild();
  const id = await markAbsent(child, '2026-09-28');
  const leave = await teacher.post(`/api/absences/${id}/actions/record-leave`, {
    rev: 1,
    leaveReason: '发热就医，补假',
    leaveUntil: '2026-09-30',
  });
  expect(leave.status).toBe(200);
  await setClock('2026-10-08T23:50');
  await runJobs();
  expect(await absenceOf(id)).toMatchObject({ kind: 'LEAVE', state: 'ABSENCE_OPEN' });
  // The first school day after the holiday is over, and nobody has seen the child or has heard of more leave.
  await setClock('2026-10-09T00:10');
  await Promise.all([runJobs(), runJobs()]);
  expect(await absenceOf(id)).toMatchObject({
    kind: 'LEAVE',
    state: 'ABSENCE_ENDED',
    alerted_at: null,
  });
  const missing = await rows.query(
    `select kind, first_missed_on::text, first_session from absences where child_no = $1 and state = 'ABSENCE_OPEN'`,
    [child['child_no']],
  );
  expect(missing).toMatchObject([
    { kind: 'UNEXCUSED', first_missed_on: '2026-10-08', first_session: 'AM' },
  ]);
  await setClock('2026-10-10T07:59');
  await runJobs();
  expect(await casesOf(child)).toHaveLength(0);
  await setClock('2026-10-10T08:00');
  await runJobs();
  expect(await casesOf(child)).toMatchObject([{ state: 'CASE_SUSPECTED', origin: 'ABSENCE' }]);
});

it('a clue becomes a suspicion to be reported when the clock of an absence runs out', async () => {
  const child = nextChild();
  await setClock('2026-10-08T09:00');
  const clue = await teacher.post('/api/cases', {
    data: { student: idOf(child), origin: 'BY_HAND', originReason: '同学说他准备外出打工' },
  });
  expect([clue.status, clue.data.state]).toEqual([201, 'CASE_ALERT']);
  const id = await markAbsent(child, '2026-10-08');
  await setClock('2026-10-10T08:00');
  await Promise.all([runJobs(), runJobs()]);
  expect(await casesOf(child)).toMatchObject([
    { document_id: clue.data.documentId, state: 'CASE_SUSPECTED', absence_document_id: id },
  ]);
  expect((await absenceOf(id))['case_document_id']).toBe(clue.data.documentId);
  const events = await rows.query(
    'select action, actor_role from case_events where case_document_id = $1 order by seq',
    [clue.data.documentId],
  );
  expect(events.map(({ action }) => action)).toEqual(['open', 'suspect']);
  const work = await (await personOf(site.address, 'principal')).get('/api/worklist');
  const reports = work.data.groups.find(({ code }) => code === 'report')?.items ?? [];
  expect(reports.map(({ documentId }) => documentId)).toContain(clue.data.documentId);
});

it('a case ended as a false alarm takes its absence with it, and who is still missing is missed anew', async () => {
  const child = nextChild();
  const first = await markAbsent(child, '2026-09-14');
  await setClock('2026-09-16T08:00');
  await runJobs();
  const [kase] = await casesOf(child);
  const id = String(kase?.['document_id']);
  const clerk = await personOf(site.address, 'school-clerk');
  const principal = await personOf(site.address, 'principal');
  const asked = await clerk.post(`/api/cases/${id}/actions/propose-closure`, {
    rev: kase?.['rev'],
    closureKind: 'END_FALSE_ALARM',
    note: '当日在校',
    proof: [await uploadPhoto(clerk, 91, 'PROOF')],
  });
  expect([asked.status, asked.text]).toEqual([200, expect.any(String)]);
  const ended = await principal.post(`/api/cases/${id}/actions/end-with-proof`, {
    rev: (await casesOf(child))[0]?.['rev'],
    end: 'END_FALSE_ALARM',
  });
  expect([ended.status, ended.text]).toEqual([200, expect.any(String)]);
  expect((await absenceOf(first))['state']).toBe('ABSENCE_ENDED');
  await markAbsent(child, '2026-09-17');
  await setClock('2026-09-20T08:00');
  await runJobs();
  const cases = await rows.query(
    'select state, previous_case_document_id from cases where child_no = $1 order by id',
    [child['child_no']],
  );
  expect(cases).toEqual([
    { state: 'END_FALSE_ALARM', previous_case_document_id: null },
    { state: 'CASE_SUSPECTED', previous_case_document_id: id },
  ]);
});

it('an absence that a rule refuses stops none of those that fall due with it', async () => {
  const [bad, ...others] = [nextChild(), nextChild(), nextChild()];
  const ids: string[] = [];
  for (const child of [bad, ...others]) ids.push(await markAbsent(child, '2026-10-12'));
  const [badId, ...otherIds] = ids;
  const bend = (column: string, value: string) =>
    rows.behindTheGate(async (query) => {
      await query(`update absences set ${column} = $1 where document_id = $2`, [value, badId]);
    });
  await bend('first_session', 'NIGHT');
  const numbers = () =>
    rows.one(`select last from nol_number_sequences where series = 'CASE' and year = 2026`);
  const before = Number((await numbers())['last']);
  await setClock('2026-10-14T08:00');
  await runJobs();
  expect(await casesOf(bad)).toHaveLength(0);
  expect((await absenceOf(String(badId)))['alerted_at']).toBeNull();
  const opened: number[] = [];
  for (const [index, child] of others.entries()) {
    const [kase, ...more] = await casesOf(child);
    expect(more).toHaveLength(0);
    opened.push(Number(String(kase?.['case_no']).slice(-6)));
    expect((await absenceOf(String(otherIds[index])))['case_document_id']).toBe(
      kase?.['document_id'],
    );
    const events = await rows.query('select * from case_events where case_document_id = $1', [
      kase?.['document_id'],
    ]);
    expect(events).toMatchObject([{ seq: 1, action: 'open', to_state: 'CASE_SUSPECTED' }]);
  }
  // What was numbered with the refused one was given back: the numbers run on without a gap.
  expect(opened).toEqual([before + 1, before + 2]);
  expect(Number((await numbers())['last'])).toBe(before + 2);
  await bend('state', 'ABSENCE_WITHDRAWN');
});

describe('by natural hours, from the day a dated setting says', () => {
  beforeAll(async () => {
    const panel = await panelAdmin(site.address);
    await setClock('2026-09-01T07:00');
    const answer = await panel.post('/content-manager/collection-types/api::setting.setting', {
      key: 'absence.clock.mode',
      value: '"calendarHours"',
      validFrom: '2026-09-01',
    });
    if (answer.status !== 201) throw new Error(answer.text);
  });

  it.each([
    ['2026-09-18', '2026-09-20T08:00', '2026-09-20T08:00'],
    ['2026-09-30', '2026-10-02T08:00', '2026-10-08T08:00'],
  ])(
    'a child first missed on %s is an alert at %s and a case at %s',
    async (first, alert, opened) => {
      const child = nextChild();
      const id = await markAbsent(child, first);
      const absence = await absenceOf(id);
      expect(absence['clock_mode']).toBe('calendarHours');
      expect(instant(absence['alert_at'])).toBe(utc(alert));
      expect(instant(absence['case_at'])).toBe(utc(opened));
      await setClock(alert);
      await runJobs();
      expect((await absenceOf(id))['alerted_at']).not.toBeNull();
      if (alert !== opened) {
        expect(await casesOf(child)).toHaveLength(0);
        for (const who of WHO_MUST_KNOW)
          expect([who, await worklistNames(who, id)]).toEqual([who, true]);
      }
      await setClock(opened);
      await runJobs();
      expect(await casesOf(child)).toHaveLength(1);
    },
  );

  it('what began under the other setting keeps its clock', async () => {
    const answer = await teacher.get(
      at('/api/absences?filters[clockMode]=schoolDays&pagination[pageSize]=100'),
    );
    expect(answer.total).toBeGreaterThan(0);
  });
});
