import { accountOf, panelAdmin } from '../support/rest/people';
import { emptyPanelRole, panelPerson } from '../support/rest/panel-people';
import type { Person } from '../support/rest/person';
import { at } from '../support/rest/query';
import { freeChildren, distantChild, idOf } from '../support/rows/children';
import type { Row } from '../support/rows/rows';
import { openSuite, type Suite } from '../support/suite';

const UNKNOWN = 'a'.repeat(24);

let suite: Suite;
/** A child of another school, zone and town, with nothing open. */
let far: Row;
/** A case, with its papers and absence, of another school, zone and town. */
const foreign: Record<string, string> = {};
let own: Row;
let secret: RegExp;

beforeAll(async () => {
  suite = await openSuite();
  await suite.comeToRest();
  far = await distantChild(suite.rows);
  const [first] = await freeChildren(suite.rows, {
    classCode: accountOf('teacher').classCode ?? '',
  });
  own = first ?? {};
  const codes = [own['school_code'], own['zone_code']];
  const elsewhere = `school_code <> $1 and coalesce(zone_code, '') <> $2
    and town_code not in (select town_code from staff_members where account_id is not null and town_code is not null)
    and coalesce(residence_town_code, '') not in (select town_code from staff_members where account_id is not null and town_code is not null)`;
  const one = async (what: string, table: string) => {
    const row = await suite.rows.one(
      `select * from ${table} where ${elsewhere} order by id limit 1`,
      codes,
    );
    foreign[what] = idOf(row);
    return row;
  };
  const kase = await one('case', 'cases');
  await one('absence', 'absences');
  await one('document', 'official_documents');
  await one('guardian', 'guardians');
  await one('visit', 'persuasion_visits');
  await one('event', 'case_events');
  foreign['student'] = idOf(far);
  foreign['class'] = idOf(
    await suite.rows.one('select document_id from school_classes where code = $1', [
      far['class_code'],
    ]),
  );
  foreign['attachment'] = idOf(
    await suite.rows.one(
      `select document_id from attachments where ${elsewhere} and uploaded_by_staff_no <> all($3) order by id limit 1`,
      [...codes, [accountOf('teacher').staffNo, accountOf('principal').staffNo]],
    ),
  );
  secret = new RegExp(`${String(far['name'])}|${String(kase['student_name'])}`);
});

afterAll(() => suite.rows.close());

/** What each role could try on a record by its id. */
const TRIES: [who: string, method: 'get' | 'put' | 'post', path: string, body?: object][] = [
  ['teacher', 'get', '/api/students/{student}'],
  ['principal', 'get', '/api/cases/{case}'],
  ['principal', 'get', '/api/cases/{case}/actions'],
  ['town-officer', 'get', '/api/official-documents/{document}'],
  ['town-officer', 'get', '/api/official-documents/{document}/pdf'],
  ['inspector', 'get', '/api/official-documents/{document}/data'],
  ['helper', 'get', '/api/attachments/{attachment}'],
  ['zone-head', 'get', '/api/attachments/{attachment}/content'],
  ['school-liaison', 'get', '/api/persuasion-visits/{visit}'],
  ['bureau-officer', 'get', '/api/case-events/{event}'],
  ['school-clerk', 'get', '/api/school-classes/{class}/roll?date=2026-11-20&session=AM'],
  ['school-clerk', 'put', '/api/students/{student}', { data: { rev: 1, note: '改' } }],
  ['school-clerk', 'put', '/api/students/{student}', { data: { rev: 99, note: '改' } }],
  ['teacher', 'put', '/api/guardians/{guardian}', { data: { rev: 1, name: '改' } }],
  ['teacher', 'put', '/api/guardians/{guardian}', { data: { rev: 99, name: '改' } }],
  ['principal', 'put', '/api/cases/{case}', { data: { rev: 99, cause: 'OTHER' } }],
  ['principal', 'put', '/api/absences/{absence}', { data: { rev: 99 } }],
  ['principal', 'put', '/api/official-documents/{document}', { data: { rev: 99 } }],
  ['teacher', 'post', '/api/students/{student}/actions/reveal', { reason: '核对家庭联系方式' }],
  ['principal', 'post', '/api/cases/{case}/actions/issue-notice', { rev: 99 }],
  ['principal', 'post', '/api/cases/{case}/actions/prepare-absence-report', { rev: 99 }],
  ['town-officer', 'post', '/api/cases/{case}/actions/suspect', { rev: 99, note: '看一看' }],
  [
    'teacher',
    'post',
    '/api/absences/{absence}/actions/end',
    { rev: 99, endedOn: '2026-11-20', endedSession: 'AM' },
  ],
  [
    'teacher',
    'post',
    '/api/absences/{absence}/actions/record-leave',
    { rev: 99, leaveReason: '病假', leaveUntil: '2026-11-20' },
  ],
];

describe('a record out of scope', () => {
  it.each(TRIES)('answers %s, who tries %s %s, as one that does not exist', async (...probe) => {
    const [who, method, path, body] = probe;
    const person = await suite.as(who);
    const before = await suite.rows.fingerprint();
    const ask = (id: (name: string) => string) => {
      const address = path.replace(/\{(\w+)\}/, (_all, name: string) => id(name));
      return method === 'get' ? person.get(address) : person[method](address, body);
    };
    const real = await ask((name) => foreign[name] ?? '');
    const none = await ask(() => UNKNOWN);
    expect([real.status, real.text]).toEqual([404, none.text]);
    expect(await suite.rows.fingerprint()).toEqual(before);
  });

  it.each([
    ['teacher', '/api/absences', { firstMissedOn: '2026-11-20', firstSession: 'AM' }],
    ['school-clerk', '/api/cases', { origin: 'BY_HAND', originReason: '群众反映孩子不在学校' }],
    ['school-clerk', '/api/guardians', { name: '测试家长', relationship: 'FATHER' }],
    [
      'principal',
      '/api/personal-grants',
      { staffNo: 'W00776', fromDate: '2026-11-20', reason: '帮扶' },
    ],
  ])('is no child to whom %s can attach at %s', async (who, path, data) => {
    const person = await suite.as(who);
    const before = await suite.rows.fingerprint();
    const real = await person.post(path, { data: { ...data, student: foreign['student'] } });
    const none = await person.post(path, { data: { ...data, student: UNKNOWN } });
    expect([real.status, real.text]).toEqual([404, none.text]);
    expect(await suite.rows.fingerprint()).toEqual(before);
  });

  it('is no class to put a child into', async () => {
    const clerk = await suite.as('school-clerk');
    const change = (schoolClass: string) =>
      clerk.put(`/api/students/${idOf(own)}`, { data: { rev: own['rev'], schoolClass } });
    await suite.refuses(() => change(foreign['class'] ?? ''), {
      status: 400,
      code: 'STU-22',
      path: 'schoolClass',
    });
  });

  it('lends no identity number, and is not named to whoever tries it', async () => {
    const admin = await suite.as('district-admin');
    const { data } = await admin.post(`/api/students/${idOf(far)}/actions/reveal`, {
      reason: '核对重复登记',
    });
    const clerk = await suite.as('school-clerk');
    const [gender, birthDate] = (await suite.rows
      .one(`select gender, birth_date::text from students where id = $1`, [far['id']])
      .then((row) => [row['gender'], row['birth_date']])) as [string, string];
    const answer = await clerk.put(`/api/students/${idOf(own)}`, {
      data: { rev: own['rev'], gender, birthDate, idNumber: data.idNumber },
    });
    expect([answer.status, answer.error.details.code]).toEqual([400, 'STU-05']);
    expect(answer.text).not.toMatch(secret);
    expect(answer.text).not.toContain(String(far['school_code']));
    expect(answer.text).not.toContain(data.idNumber);
  });

  it.each([
    'teacher',
    'teacher-2',
    'principal',
    'school-clerk',
    'town-officer',
    'zone-head',
    'helper',
  ])('is on no worklist of %s', async (username) => {
    const answer = await (await suite.as(username)).get('/api/worklist');
    expect(answer.status).toBe(200);
    expect(answer.text).not.toMatch(secret);
    for (const id of Object.values(foreign)) expect(answer.text).not.toContain(id);
  });
});

describe('in the panel', () => {
  let admin: Person;
  let nobody: Person;
  let viewer: Person;

  beforeAll(async () => {
    admin = await panelAdmin(suite.address);
    const { id } = await suite.rows.one(
      `select id from admin_roles where code = 'not-one-less-viewer'`,
    );
    nobody = await panelPerson(suite.address, admin, 'nobody', await emptyPanelRole(admin));
    viewer = await panelPerson(suite.address, admin, 'viewer', Number(id));
  });

  const list = (uid: string): string => `/content-manager/collection-types/${uid}`;

  it('an account without rights picks no child', async () => {
    const picker = '/content-manager/relations/api::guardian.guardian';
    for (const path of [`${picker}/student`, `${picker}/${foreign['guardian'] ?? ''}/student`])
      await suite.refuses(() => nobody.get(path), { status: 400, code: 'ACCESS-03' });
  });

  it.each([
    ['the children', () => list('api::student.student')],
    ['a child', () => `${list('api::student.student')}/${foreign['student'] ?? ''}`],
    ['the accounts', () => list('plugin::users-permissions.user')],
    ['the figures', () => '/not-one-less/overview'],
    ['the names of places', () => '/not-one-less/place-names'],
    ['a paper', () => `/not-one-less/official-documents/${foreign['document'] ?? ''}/pdf`],
    ['the steps of a case', () => `/not-one-less/cases/${foreign['case'] ?? ''}/actions`],
    ['the panel’s users', () => '/admin/users'],
    ['the portal’s roles', () => '/users-permissions/roles'],
    ['the media library', () => '/upload/files'],
  ])('an account without rights is not shown %s', async (_what, path) => {
    const answer = await nobody.get(path());
    expect([answer.request, answer.status]).toEqual([answer.request, 403]);
    expect(answer.text).not.toMatch(secret);
  });

  it.each([
    ['a step', () => `/not-one-less/cases/${foreign['case'] ?? ''}/actions/close`, { rev: 1 }],
    [
      'a child’s numbers',
      () => `/not-one-less/students/${foreign['student'] ?? ''}/actions/reveal`,
      { reason: '核对家庭联系方式' },
    ],
    ['an upload', () => '/not-one-less/attachments', {}],
    ['a new school', () => list('api::school.school'), { code: 'S901', name: '测试学校' }],
    ['a new account', () => list('plugin::users-permissions.user'), { username: 'x' }],
    ['a new administrator', () => '/admin/users', { email: 'x@demo.invalid', roles: [1] }],
  ])('neither an account without rights nor a viewer gets %s', async (_what, path, body) => {
    const before = await suite.rows.fingerprint();
    for (const person of [nobody, viewer]) {
      const answer = await person.post(path(), body);
      expect([answer.request, answer.status]).toEqual([answer.request, 403]);
    }
    expect(await suite.rows.fingerprint()).toEqual(before);
  });

  it.each([
    'api::student.student',
    'api::guardian.guardian',
    'api::staff.staff',
    'api::official-document.official-document',
    'api::case-event.case-event',
    'api::persuasion-visit.persuasion-visit',
    'api::audit-entry.audit-entry',
  ])('a viewer sees %s with its numbers masked', async (uid) => {
    const answer = await viewer.get(at(`${list(uid)}?pageSize=100`));
    expect(answer.status).toBe(200);
    // A school's telephone stands on its papers; ids and hashes may hold any digits.
    const shown = answer.text.replace(
      /"(\w*[dD]ocumentId|\w*Hash|\w*ha256|contactPhone)":"[^"]*"/g,
      '',
    );
    expect(shown).not.toMatch(/509999\d{11}[\dX]|(?<!\d)100\d{8}(?!\d)/);
  });
});

describe('the files of the server', () => {
  it.each([
    '/.env',
    '/var/secrets.env',
    '/var/demo-accounts.json',
    '/package.json',
    '/..%2fpackage.json',
    '/%2e%2e/%2e%2e/package.json',
    '/portal/..%2f..%2fpackage.json',
    '/portal/%2e%2e%2f%2e%2e%2fpackage.json',
    '/portal/..%5c..%5cpackage.json',
    '/portal/%00/package.json',
    '/assets/..%2f..%2f..%2fpackage.json',
    '/uploads/..%2f..%2fpackage.json',
    '/admin/..%2f..%2f..%2fpackage.json',
    '/%c0%ae%c0%ae/package.json',
  ])('are out of reach by %s', async (path) => {
    const answer = await fetch(suite.address + path);
    const text = await answer.text();
    expect(answer.status).toBeLessThan(500);
    expect(text).not.toMatch(/"dependencies"|NOL_DATA_KEY|"password"|root:/);
  });
});
