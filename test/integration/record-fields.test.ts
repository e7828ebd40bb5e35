import { accountOf, panelAdmin } from '../support/rest/people';
import { FIELDS } from '../support/rest/fields';
import { expectRefused } from '../support/rest/refused';
import type { Person } from '../support/rest/person';
import { freeChildren, idOf } from '../support/rows/children';
import { openOwnSite } from '../support/site/own-site';
import { openSuite, type Suite } from '../support/suite';

let site: Awaited<ReturnType<typeof openOwnSite>>;
let suite: Suite;
let principal: Person;
let child = '';
let school = '';

beforeAll(async () => {
  site = await openOwnSite('record_fields');
  suite = await openSuite(site.address, site.databaseUrl);
  await suite.comeToRest();
  principal = await suite.as('principal');
  const { classCode, schoolCode } = accountOf('teacher');
  const [first] = await freeChildren(suite.rows, { classCode: classCode ?? '' });
  child = idOf(first);
  school = idOf(
    await suite.rows.one('select document_id from schools where code = $1', [schoolCode]),
  );
  const panel = await panelAdmin(site.address);
  for (const [recordType] of RECORDS) {
    const field = {
      recordType,
      code: 'contactHour',
      label: '方便时间',
      kind: 'text',
      required: true,
    };
    expect([recordType, (await panel.post(FIELDS, field)).status]).toEqual([recordType, 201]);
  }
}, 240_000);

afterAll(async () => {
  await suite.rows.close();
  await site.close();
});

const DAY = '2026-11-19';

/** What a record asks for besides the added field. */
const RECORDS: readonly (readonly [string, string, () => object])[] = [
  [
    'home-visit',
    'home-visits',
    () => ({
      student: child,
      heldOn: DAY,
      way: 'PHONE',
      category: 'LEFT_BEHIND',
      visitors: [{ name: '班主任甲', unit: '学校' }],
      content: '了解近况。',
      guardianSignature: 'ABSENT',
    }),
  ],
  [
    'place-contact',
    'place-contacts',
    () => ({
      student: child,
      heldOn: DAY,
      partner: 'WITH_TOWN',
      partnerName: '镇街联系人',
      way: 'BY_CALL',
      content: '请协助核实。',
    }),
  ],
  [
    'child-plan',
    'child-plans',
    () => ({
      student: child,
      persuade: '每周上门。',
      care: '每天问候。',
      help: '减免伙食费。',
      persuaderName: '班主任甲',
      startsOn: DAY,
    }),
  ],
  [
    'pairing',
    'pairings',
    () => ({
      student: child,
      helperStaffNo: accountOf('helper').staffNo,
      helperIdentity: 'SCHOOL_TEACHER',
      fromDate: DAY,
    }),
  ],
  [
    'deferral',
    'deferrals',
    () => ({
      student: child,
      kind: 'ON_LEAVE',
      reason: '骨折休养。',
      guardianName: '示范家长',
      fromDate: '2026-12-01',
      toDate: '2027-02-28',
      proof: [],
    }),
  ],
  [
    'enrolment-movement',
    'enrolment-movements',
    () => ({ student: child, kind: 'TRANSFER_OUT', movedOn: DAY, otherSchoolName: '外区一小' }),
  ],
  [
    'responsibility-letter',
    'responsibility-letters',
    () => ({
      school,
      schoolYear: '2026-2027',
      letterLevel: 'SCHOOL_TO_TEACHER',
      superiorName: '校长甲',
      signerName: '教师乙',
      signedOn: DAY,
    }),
  ],
  [
    'leading-group',
    'leading-groups',
    () => ({
      school,
      schoolYear: '2026-2027',
      headStaffNo: accountOf('principal').staffNo,
      members: [{ name: '校长甲', duty: '组长' }],
      planText: '每周研判。',
      filedOn: DAY,
    }),
  ],
];

describe.each(RECORDS)('a field added to %s', (_type, plural, body) => {
  it('is asked for, and kept', async () => {
    const before = (await principal.get(`/api/${plural}`)).total;
    expectRefused(await principal.post(`/api/${plural}`, { data: body() }), {
      status: 400,
      code: 'FIELD-02',
      path: 'extra.contactHour',
    });
    expect((await principal.get(`/api/${plural}`)).total).toBe(before);
    const extra = { contactHour: '晚上七点后' };
    const answer = await principal.post(`/api/${plural}`, { data: { ...body(), extra } });
    expect([answer.status, answer.text]).toEqual([201, expect.stringContaining('晚上七点后')]);
  });
});

it('a plan that is changed keeps what was added, and takes a new value', async () => {
  const { list } = await principal.get('/api/child-plans?sort=id:desc&pagination[pageSize]=1');
  const [plan] = list;
  const change = async (more: object, rev: unknown) =>
    principal.put(`/api/child-plans/${String(plan?.documentId)}`, { data: { rev, ...more } });
  const kept = await change({ progress: '愿意回校。' }, plan?.['rev']);
  expect(kept.text).toContain('晚上七点后');
  const changed = await change({ extra: { contactHour: '中午' } }, kept.data['rev']);
  expect([changed.status, changed.text]).toEqual([200, expect.stringContaining('中午')]);
});

it('a tip-off takes none: the public’s form is the same for everybody', async () => {
  const panel = await panelAdmin(site.address);
  const field = { recordType: 'tip-off', code: 'contactHour', label: '方便时间', kind: 'text' };
  expectRefused(await panel.post(FIELDS, field), {
    status: 400,
    code: 'FIELDS-01',
    path: 'recordType',
  });
});
