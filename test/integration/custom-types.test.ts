import { askWitness } from '../golden/support/ask-witness';
import { DESIGN, promote } from '../support/custom-types/promote';
import { accountOf, panelAdmin, personOf, portalAccounts } from '../support/rest/people';
import { personAt, type Person } from '../support/rest/person';
import { expectRefused } from '../support/rest/refused';
import { idOf } from '../support/rows/children';
import { rowsOf, type Rows } from '../support/rows/rows';
import { queueIsDone } from '../support/rows/stillness';
import { openOwnSite } from '../support/site/own-site';

const VISITS = '/api/left-behind-visits';
const ROLES = ['read', 'create', 'change'] as const;

let site: Awaited<ReturnType<typeof openOwnSite>>;
let rows: Rows;
let principal: Person;
let panel: Person;
let elsewhere: Person;
let ownSchool: string;
let otherSchool: string;

const visit = (more: object = {}) => ({
  visitedOn: '2026-11-18',
  guardianName: '外祖母',
  peopleAtHome: 3,
  condition: 'FAIR',
  needsHelp: true,
  findings: '父母在外务工，每周通话一次。',
  school: ownSchool,
  ...more,
});

/** The principal of a school in another zone, with an account made for the purpose. */
async function principalElsewhere(): Promise<Person> {
  const staff = await rows.one(
    `select document_id, school_code from staff_members
     where role = 'principal' and active and account_id is null and school_code <> $1
       and coalesce(zone_code, '') <> $2 order by id limit 1`,
    [accountOf('principal').schoolCode, accountOf('principal').zoneCode],
  );
  otherSchool = idOf(
    await rows.one('select document_id from schools where code = $1', [staff['school_code']]),
  );
  const admin = await personOf(site.address, 'district-admin');
  const opened = await admin.post(`/api/staff-members/${idOf(staff)}/actions/open-account`, {
    username: 'principal-elsewhere',
  });
  const { username, password } = opened.data as unknown as Record<string, string>;
  const answer = await fetch(`${site.address}/api/auth/local`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ identifier: username, password }),
  });
  return personAt(site.address, 'principal', ((await answer.json()) as { jwt: string }).jwt);
}

/** Ticks roles on the page of the panel; what is not named is left without. */
async function tick(ticks: Partial<Record<(typeof ROLES)[number], string[]>>) {
  const [register] = (await panel.get('/not-one-less/custom-types')).list as unknown as {
    documentId: string;
    rev: number;
  }[];
  return panel.put(`/not-one-less/custom-types/${String(register?.documentId)}/roles`, {
    rev: register?.rev,
    ...Object.fromEntries(ROLES.map((deed) => [deed, ticks[deed] ?? []])),
  });
}

beforeAll(async () => {
  site = await openOwnSite('custom_types');
  rows = await rowsOf(site.databaseUrl);
  ownSchool = idOf(
    await rows.one('select document_id from schools where code = $1', [
      accountOf('principal').schoolCode,
    ]),
  );
  elsewhere = await principalElsewhere();
}, 240_000);

afterAll(async () => {
  await rows.close();
  await site.close();
});

describe('a register that the district designed', () => {
  it('is not carried over without a yes', async () => {
    const { code, output } = await promote(site.databaseUrl, DESIGN, { args: [], answer: '不' });
    expect({ code, output }).toEqual({
      code: 2,
      output: expect.stringContaining(
        '新增登记表“留守儿童走访登记”（left-behind-visit）',
      ) as string,
    });
    expect(output).toContain('新增字段 照管情况（condition，单选，必填）');
    expect((await rows.one('select count(*)::int as n from custom_types'))['n']).toBe(0);
  });

  it('is carried over as data, once', async () => {
    const first = await promote(site.databaseUrl, DESIGN);
    expect(first).toEqual({ code: 0, output: expect.stringContaining('✓ 已投入') as string });
    const again = await promote(site.databaseUrl, DESIGN);
    expect(again.output).toContain('没有要投入的内容');
    const audit = await rows.one(
      `select count(*)::int as n from audit_entries where record_type = 'api::custom-type.custom-type'`,
    );
    expect(audit['n']).toBe(1);
    await site.stop();
    await site.start();
    principal = await personOf(site.address, 'principal');
    panel = await panelAdmin(site.address);
  }, 240_000);

  it('is closed to every role until somebody ticks', async () => {
    for (const { username } of portalAccounts()) {
      const person = await personOf(site.address, username);
      expectRefused(await person.get(VISITS), { status: 403 });
      expectRefused(await person.post(VISITS, { data: visit() }), { status: 403 });
      const { list } = await person.get('/api/custom-types');
      expect(list).toEqual([]);
    }
    const described = await principal.get('/api/openapi.json');
    expect(described.text).not.toContain('left-behind-visits');
  }, 240_000);

  it('opens to the roles that are ticked, at once, and to no other', async () => {
    const answer = await tick({ create: ['principal', 'teacher'], change: ['principal'] });
    expect(answer.status).toBe(200);
    const [seen] = (await principal.get('/api/custom-types')).list;
    expect(seen).toMatchObject({
      name: 'left-behind-visit',
      plural: 'left-behind-visits',
      title: '留守儿童走访登记',
      may: { create: true, change: true },
    });
    const inspector = await personOf(site.address, 'inspector');
    expectRefused(await inspector.get(VISITS), { status: 403 });
  });

  it('takes a record of the own school, and shows it there only', async () => {
    const made = await principal.post(VISITS, { data: visit() });
    expect(made).toMatchObject({ status: 201 });
    expect(made.data).toMatchObject({
      recordNo: '2026-0001',
      guardianName: '外祖母',
      needsHelp: true,
      peopleAtHome: 3,
      recordedOn: '2026-11-20',
      schoolCode: accountOf('principal').schoolCode,
      zoneCode: accountOf('principal').zoneCode,
      rev: 1,
    });
    expect(made.text).not.toContain('requestKey');
    const { documentId } = made.data;
    const list = await principal.get(`${VISITS}?filters[condition]=FAIR&populate=school`);
    expect(list.total).toBe(1);
    expect((await elsewhere.get(VISITS)).total).toBe(0);
    for (const path of ['', '/pdf'])
      expectRefused(await elsewhere.get(`${VISITS}/${documentId}${path}`), { status: 404 });
    expectRefused(await elsewhere.put(`${VISITS}/${documentId}`, { data: { rev: 1 } }), {
      status: 404,
    });
    expectRefused(await principal.remove(`${VISITS}/${documentId}`), { status: 405 });
  });

  it('enters a record sent twice under one key once', async () => {
    const key = { 'idempotency-key': 'visit-1' };
    const [first, second] = await Promise.all([
      principal.post(VISITS, { data: visit() }, key),
      principal.post(VISITS, { data: visit() }, key),
    ]);
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.data.documentId).toBe(first.data.documentId);
  });

  it.each([
    ['a required answer is missing', { guardianName: '  ' }, 'FIELD-02', 'guardianName'],
    ['the text is too long', { guardianName: '长'.repeat(21) }, 'FIELD-04', 'guardianName'],
    ['the number is out of bounds', { peopleAtHome: 21 }, 'FIELD-05', 'peopleAtHome'],
    ['the number is no whole one', { peopleAtHome: 1.5 }, 'FIELD-03', 'peopleAtHome'],
    ['the number is text', { peopleAtHome: '三' }, 'FIELD-03', 'peopleAtHome'],
    ['the day does not exist', { visitedOn: '2026-02-30' }, 'FIELD-03', 'visitedOn'],
    ['the choice is none of the list', { condition: 'BEST' }, 'FIELD-06', 'condition'],
    ['yes or no is a word', { needsHelp: 'yes' }, 'FIELD-03', 'needsHelp'],
    ['the school is no reference', { school: '9abc' }, 'INPUT-09', 'school'],
    ['the question is unknown', { colour: '红' }, 'INPUT-01', 'colour'],
    ['a column of the platform is sent', { schoolCode: 'X' }, 'INPUT-01', 'schoolCode'],
  ])('refuses at the field when %s', async (_what, more, code, path) => {
    await queueIsDone(rows);
    const before = await rows.fingerprint();
    const answer = await principal.post(VISITS, { data: visit(more) });
    expectRefused(answer, { status: 400, code, path });
    expect(await rows.fingerprint()).toEqual(before);
  });

  it('refuses a record for another school', async () => {
    const answer = await principal.post(VISITS, { data: visit({ school: otherSchool }) });
    expectRefused(answer, { status: 400, code: 'CUSTOM-01', path: 'school' });
  });

  it('is changed by whom it was ticked for, and not over somebody else’s change', async () => {
    const [{ documentId } = { documentId: '' }] = (await principal.get(VISITS)).list;
    const changed = await principal.put(`${VISITS}/${documentId}`, {
      data: { rev: 1, condition: 'POOR' },
    });
    expect(changed.data).toMatchObject({ condition: 'POOR', guardianName: '外祖母', rev: 2 });
    const stale = { data: { rev: 1, condition: 'GOOD' } };
    expectRefused(await principal.put(`${VISITS}/${documentId}`, stale), { status: 409 });
    const teacher = await personOf(site.address, 'teacher');
    const made = await teacher.post(VISITS, { data: visit({ guardianName: '祖父' }) });
    expect(made.status).toBe(201);
    expect((await teacher.get(VISITS)).total).toBe(1);
    expectRefused(await teacher.put(`${VISITS}/${made.data.documentId}`, { data: { rev: 1 } }), {
      status: 403,
    });
  });

  it('prints a record with what was answered, and keeps who printed it', async () => {
    const [{ documentId } = { documentId: '' }] = (await principal.get(VISITS)).list;
    const { status, bytes } = await principal.bytes(`${VISITS}/${documentId}/pdf`);
    expect(status).toBe(200);
    const text = askWitness(bytes).join('').replaceAll(/\s/g, '');
    for (const words of [
      '留守儿童走访登记',
      '编号：2026-0001',
      '走访日期2026年11月18日',
      '实际照管人外祖母',
      '照管情况差',
      '需要帮扶是',
      '父母在外务工，每周通话一次。',
      accountOf('principal').schoolName ?? '',
    ])
      expect(text).toContain(words);
    const audit = await rows.one(
      `select count(*)::int as n from audit_entries where action = 'custom-record.print:pdf'`,
    );
    expect(audit['n']).toBe(1);
  });

  it('stands in the description of the API and in the panel', async () => {
    const { text } = await principal.get('/api/openapi.json');
    const description = JSON.parse(text) as { paths: Record<string, Record<string, object>> };
    expect(description.paths['/left-behind-visits']?.['post']).toMatchObject({
      summary: '登记留守儿童走访登记 · New record of type left-behind-visit',
      'x-roles': ['principal', 'teacher'],
    });
    const list = await panel.get(
      '/content-manager/collection-types/api::left-behind-visit.left-behind-visit',
    );
    expect(list.status).toBe(200);
    const written = await panel.post(
      '/content-manager/collection-types/api::left-behind-visit.left-behind-visit',
      { guardianName: '后台' },
    );
    expectRefused(written, { status: 400, code: 'GUARD-01' });
  });

  it('stays behind the gate of the database', async () => {
    await expect(rows.one(`update custom_left_behind_visits set findings = '改'`)).rejects.toThrow(
      /业务操作/,
    );
    await expect(rows.one(`delete from custom_left_behind_visits`)).rejects.toThrow(
      /不能删除|业务操作/,
    );
  });

  it('is closed again at once', async () => {
    expect((await tick({})).status).toBe(200);
    expectRefused(await principal.get(VISITS), { status: 403 });
  });
});
