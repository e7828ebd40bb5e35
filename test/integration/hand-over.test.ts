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
}, 180_000);

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
