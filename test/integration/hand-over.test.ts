import { accountOf, personOf } from '../support/rest/people';
import type { Person } from '../support/rest/person';
import { readyCases } from '../support/rows/ready-cases';
import { rowsOf, type Rows } from '../support/rows/rows';
import { openOwnSite } from '../support/site/own-site';

let site: Awaited<ReturnType<typeof openOwnSite>>;
let rows: Rows;
let sender: Person;
let receiver: Person;
const TO = 'S001';

beforeAll(async () => {
  site = await openOwnSite('hand-over');
  rows = await rowsOf(site.databaseUrl);
  const { staffNo } = accountOf('bureau-officer-2');
  await rows.query(
    `update staff_members set role = 'principal', school_code = $1, zone_code = null where staff_no = $2`,
    [TO, staffNo],
  );
  await rows.query(
    `update up_users_role_lnk set role_id = (select id from up_roles where type = 'principal')
     where user_id = (select account_id from staff_members where staff_no = $1)`,
    [staffNo],
  );
  sender = await personOf(site.address, 'principal');
  receiver = await personOf(site.address, 'bureau-officer-2');
}, 240_000);

afterAll(async () => {
  await rows.close();
  await site.close();
});

async function act(person: Person, id: string, action: string, body: object = {}) {
  const { rev } = await rows.one('select rev from cases where document_id = $1', [id]);
  return person.post(`/api/cases/${id}/actions/${action}`, { rev, ...body });
}

async function handed(): Promise<string> {
  const [id = ''] = await readyCases(rows, 'S043', 1);
  const answer = await act(sender, id, 'hand-over', { schoolCode: TO, note: '随父母迁居' });
  if (answer.status !== 200) throw new Error(answer.text);
  return id;
}

const classOf = async (schoolCode: string) =>
  String(
    (
      await rows.one(
        'select document_id from school_classes where school_code = $1 and active order by code limit 1',
        [schoolCode],
      )
    )['document_id'],
  );

it('until it is accepted the sending school answers for the case, and the receiving school may read and answer only', async () => {
  const [id = ''] = await readyCases(rows, 'S043', 1);
  expect((await receiver.get(`/api/cases/${id}`)).status).toBe(404);
  for (const schoolCode of ['S043', 'S999']) {
    const wrong = await act(sender, id, 'hand-over', { schoolCode, note: '转学' });
    expect([wrong.status, wrong.error.details.code]).toEqual([400, 'HANDOVER-01']);
  }
  await act(sender, id, 'hand-over', { schoolCode: TO, note: '随父母迁居' });
  expect((await receiver.get(`/api/cases/${id}`)).status).toBe(200);
  expect((await act(receiver, id, 'issue-notice')).status).toBe(404);
  const own = await act(sender, id, 'accept-hand-over', { schoolClass: await classOf('S043') });
  expect(own.status).toBe(404);
  const offered = (await receiver.get(`/api/cases/${id}/actions`)).list.map((one) => one.action);
  expect(offered.sort()).toEqual(['accept-hand-over', 'refuse-hand-over']);
  expect((await act(sender, id, 'issue-notice')).status).toBe(200);
});

it('accepted, case and child follow, round and evidence stay, and the gate counts what was done before', async () => {
  const id = await handed();
  const wrong = await act(receiver, id, 'accept-hand-over', { schoolClass: await classOf('S043') });
  expect(wrong.status).toBe(400);
  const taken = await act(receiver, id, 'accept-hand-over', { schoolClass: await classOf(TO) });
  expect([taken.status, taken.data.case.schoolCode, taken.data.case.round]).toEqual([200, TO, 1]);
  const child = await rows.one(
    'select school_code from students where child_no = (select child_no from cases where document_id = $1)',
    [id],
  );
  expect(child['school_code']).toBe(TO);
  expect((await sender.get(`/api/cases/${id}`)).status).toBe(404);
  const visits = await receiver.get(
    `/api/persuasion-visits?filters[caseDocumentId][$eq]=${id}&fields=visitedOn,schoolCode`,
  );
  expect(visits.total).toBe(3);
  const notice = await act(receiver, id, 'issue-notice');
  expect([notice.status, notice.data.document.issuerCode]).toEqual([200, TO]);
});

it('refused or withdrawn, nothing has moved', async () => {
  const refused = await handed();
  expect((await act(receiver, refused, 'refuse-hand-over', { note: '未到我校' })).status).toBe(200);
  const withdrawn = await handed();
  const foreign = await act(receiver, withdrawn, 'withdraw-hand-over');
  expect(foreign.status).toBe(404);
  expect((await act(sender, withdrawn, 'withdraw-hand-over')).status).toBe(200);
  for (const id of [refused, withdrawn]) {
    const row = await rows.one(
      'select school_code, hand_over_school_code, round from cases where document_id = $1',
      [id],
    );
    expect(row).toEqual({ school_code: 'S043', hand_over_school_code: null, round: 1 });
    expect((await receiver.get(`/api/cases/${id}`)).status).toBe(404);
  }
});

describe('a child moved', () => {
  let district: Person;
  let clerk: Person;

  beforeAll(async () => {
    district = await personOf(site.address, 'district-admin');
    clerk = await personOf(site.address, 'school-clerk');
  });

  /** A child with an open case and an absence that goes on. */
  async function childWithCase() {
    const [id = ''] = await readyCases(rows, 'S043', 1);
    const child = await rows.one(
      'select s.* from students s join cases c on c.child_no = s.child_no where c.document_id = $1',
      [id],
    );
    await rows.behindTheGate(async (query) => {
      await query(
        `insert into absences select (jsonb_populate_record(null::absences, to_jsonb(a) || jsonb_build_object(
          'id', nextval('absences_id_seq'), 'document_id', $1::text, 'child_no', $2::text, 'class_code', $3::text,
          'school_code', 'S043', 'state', 'ABSENCE_OPEN', 'kind', 'UNEXCUSED', 'case_document_id', $4::text,
          'ended_on', null, 'ended_session', null, 'ended_at', null, 'leave_reason', null, 'leave_until', null,
          'first_missed_on', '2026-10-29'))).* from absences a order by id limit 1`,
        [`b${id.slice(1)}`, child['child_no'], child['class_code'], id],
      );
    });
    const student = String(child['document_id']);
    const plan = await sender.post('/api/child-plans', {
      data: {
        student,
        persuade: '每周入户一次',
        care: '班主任结对谈心',
        help: '申请生活补助',
        persuaderName: '班主任甲',
        startsOn: '2026-11-20',
      },
    });
    if (plan.status !== 201) throw new Error(plan.text);
    return { id, childNo: String(child['child_no']), student };
  }

  async function move(person: Person, student: string, schoolClass: string): Promise<void> {
    const { rev } = await rows.one('select rev from students where document_id = $1', [student]);
    const answer = await person.put(`/api/students/${student}`, { data: { rev, schoolClass } });
    if (answer.status !== 200) throw new Error(answer.text);
  }

  const codes = async (table: string, childNo: string) =>
    rows.one(`select school_code, class_code, zone_code from ${table} where child_no = $1`, [
      childNo,
    ]);

  it('to another class of its school takes case, absence and guardians along, and nobody hands anything over', async () => {
    const { id, childNo, student } = await childWithCase();
    const other = await rows.one(
      `select document_id, code from school_classes where school_code = 'S043' and active
         and code <> (select class_code from students where child_no = $1) order by code limit 1`,
      [childNo],
    );
    await move(clerk, student, String(other['document_id']));
    for (const table of ['students', 'cases', 'absences', 'guardians', 'child_plans'])
      expect([table, (await codes(table, childNo))['class_code']]).toEqual([table, other['code']]);
    const events = await rows.query('select 1 from case_events where case_document_id = $1', [id]);
    expect(events).toEqual([]);
  });

  it('to another school leaves the case with the old one until the new one has given its receipt', async () => {
    const { id, childNo, student } = await childWithCase();
    await move(district, student, await classOf(TO));
    for (const table of ['students', 'absences', 'guardians', 'child_plans'])
      expect([table, (await codes(table, childNo))['school_code']]).toEqual([table, TO]);
    expect((await codes('cases', childNo))['school_code']).toBe('S043');
    expect((await sender.get(`/api/cases/${id}`)).status).toBe(200);
    const events = await rows.query(
      'select action, actor_role, note from case_events where case_document_id = $1',
      [id],
    );
    expect(events).toEqual([
      {
        action: 'hand-over',
        actor_role: 'system',
        note: expect.stringContaining('调整到另一所学校') as string,
      },
    ]);
    const taken = await act(receiver, id, 'accept-hand-over', { schoolClass: await classOf(TO) });
    expect([taken.status, taken.data.case.schoolCode]).toEqual([200, TO]);
  });
});

describe('the 日报告 of a case', () => {
  it('has a line a school day with what was done, in the school that answered for it', async () => {
    const [id = ''] = await readyCases(rows, 'S043', 1);
    await act(sender, id, 'record-visit', {
      visitedOn: '2026-11-20',
      time: '09:00',
      way: 'HOME',
      place: '家中',
      participants: [{ name: '班主任', unit: '学校' }],
      content: '入户劝返，家长未同意。',
      outcome: 'REFUSED',
      guardianSignature: 'ABSENT',
    });
    const lines = (await sender.get(`/api/cases/${id}/daily-lines`)).list;
    expect(lines[0]).toMatchObject({
      date: '2026-11-20',
      schoolCode: 'S043',
      state: 'CASE_PERSUADING',
      stateLabel: '劝返中',
      visits: 1,
      situation: '入户，拒绝返校',
    });
    const day = await sender.get('/api/daily-lines?date=2026-11-20&school=S043');
    expect(day.data.lines.map((line) => line.case)).toContain(id);
    expect(day.data.total).toBe(day.data.lines.length);
    const sunday = await sender.get('/api/daily-lines?date=2026-11-15');
    expect(sunday.data).toEqual({ schoolDay: false, total: 0, lines: [] });
    expect((await receiver.get(`/api/cases/${id}/daily-lines`)).status).toBe(404);
    const foreign = await receiver.get('/api/daily-lines?date=2026-11-20&school=S043');
    expect(foreign.data.lines.map((line) => line.case)).not.toContain(id);
    const wrong = await sender.get('/api/daily-lines?date=2026-02-30');
    expect(wrong.status).toBe(400);
  });
});
