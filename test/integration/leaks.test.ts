import { portalAccounts, stranger } from '../support/rest/people';
import { at } from '../support/rest/query';
import { freeChildren, idOf } from '../support/rows/children';
import type { Row } from '../support/rows/rows';
import { openSuite, type Suite } from '../support/suite';

/** Roles that see the whole district by their office; bureau people see what is assigned to them. */
const SEES_ALL = new Set(['district-admin', 'supervisor']);
const BOUND = portalAccounts().filter(({ role }) => !SEES_ALL.has(role));
const names = BOUND.map(({ username }) => username);

let suite: Suite;
/** A child with a case, a paper and a photo, far from the school, zone and towns of most accounts. */
let child: Row;
const foreign = { case: '', document: '', attachment: '', guardian: '', guardianName: '' };
/** Per account: documents of the foreign child that its own assignments open. */
const mayRead = new Set<string>();

beforeAll(async () => {
  suite = await openSuite();
  await suite.comeToRest();
  const paper = await suite.rows.one(
    `select d.* from official_documents d
     where d.kind = 'RETURN_NOTICE' and d.render_state = 'RENDER_READY'
       and d.school_code <> 'S043' and coalesce(d.zone_code, '') <> 'Z03'
       and d.town_code not in (select town_code from staff_members where account_id is not null and town_code is not null)
     order by d.id limit 1`,
  );
  foreign.document = idOf(paper);
  foreign.case = String(paper['case_document_id']);
  child = await suite.rows.one('select * from students where child_no = $1', [paper['child_no']]);
  const guardian = await suite.rows.one('select * from guardians where child_no = $1', [
    child['child_no'],
  ]);
  foreign.guardian = idOf(guardian);
  foreign.guardianName = String(guardian['name']);
  const photo = await suite.rows.one(
    `select document_id from attachments where uploaded_by_staff_no is distinct from 'W00776' order by id limit 1`,
  );
  foreign.attachment = idOf(photo);
  for (const username of names) {
    const seen = await (await suite.as(username)).get(`/api/students/${idOf(child)}`);
    if (seen.status === 200) mayRead.add(username);
  }
});

afterAll(() => suite.rows.close());

const outsiders = (): string[] => names.filter((name) => !mayRead.has(name));
const closed = (text: string): void => {
  expect(text).not.toContain(String(child['name']));
  expect(text).not.toContain(String(child['child_no']));
  expect(text).not.toContain(foreign.guardianName);
};

it('the schools of the demo accounts keep the far child from nearly all of them', () => {
  expect(outsiders()).toEqual(
    expect.arrayContaining(['teacher', 'principal', 'school-clerk', 'town-officer', 'zone-head']),
  );
});

describe('whoever is out of scope', () => {
  it('finds none of the child’s records by their ids, nor papers, photos and steps', async () => {
    for (const username of outsiders()) {
      const person = await suite.as(username);
      for (const path of [
        `/api/students/${idOf(child)}`,
        `/api/guardians/${foreign.guardian}`,
        `/api/cases/${foreign.case}`,
        `/api/cases/${foreign.case}/actions`,
        `/api/official-documents/${foreign.document}`,
        `/api/official-documents/${foreign.document}/pdf`,
        `/api/official-documents/${foreign.document}/data`,
      ]) {
        const answer = await person.get(path);
        expect([answer.request, answer.status]).toEqual([answer.request, 404]);
        closed(answer.text);
      }
    }
  });

  it('finds no record of the child in any list, whatever the filter, and no count of it', async () => {
    const lists = [
      'students',
      'guardians',
      'absences',
      'cases',
      'case-events',
      'persuasion-visits',
    ];
    const more = ['official-documents', 'services-of-documents', 'enrolments', 'attachments'];
    for (const username of outsiders()) {
      const person = await suite.as(username);
      for (const list of [...lists, ...more]) {
        for (const query of [
          `filters[childNo]=${String(child['child_no'])}`,
          `filters[$or][0][childNo]=${String(child['child_no'])}&filters[$or][1][documentId][$notNull]=true`,
        ]) {
          const answer = await person.get(at(`/api/${list}?pagination[pageSize]=100&${query}`));
          expect([answer.request, answer.status]).toEqual([answer.request, 200]);
          closed(answer.text);
          if (!query.includes('$or'))
            expect([answer.request, answer.total]).toEqual([answer.request, 0]);
        }
      }
    }
  });

  it('counts in a list what it may see, and no more', async () => {
    const person = await suite.as('teacher');
    const answer = await person.get(at('/api/students?pagination[pageSize]=100'));
    const own = (await person.get('/api/me')).data.classes[0]?.code;
    const there = 'select count(*) as n from students where class_code = $1';
    expect(answer.total).toBe(Number((await suite.rows.one(there, [own])).n));
    for (const row of answer.list) expect(row.classCode).toBe(own);
  });

  it('does not get a step, a reveal or a roll for it', async () => {
    for (const username of outsiders()) {
      const person = await suite.as(username);
      for (const [path, body] of [
        [`/api/students/${idOf(child)}/actions/reveal`, { reason: '核对家庭情况' }],
        [`/api/cases/${foreign.case}/actions/record-return`, { rev: 2, returnedOn: '2026-11-20' }],
        [`/api/cases/${foreign.case}/actions/start-persuasion`, { rev: 2 }],
      ] as const) {
        const answer = await person.post(path, body);
        expect([403, 404]).toContain(answer.status);
        closed(answer.text);
      }
    }
  });

  it('does not find the child by its identity number', async () => {
    const admin = await suite.as('district-admin');
    const { data } = await admin.post(`/api/students/${idOf(child)}/actions/reveal`, {
      reason: '核对重复登记',
    });
    for (const username of ['teacher', 'principal', 'school-clerk', 'town-officer']) {
      const person = await suite.as(username);
      const answer = await person.post('/api/students/actions/find-by-identity', {
        idNumber: data.idNumber ?? '509999201408310028',
      });
      expect(answer.status).toBe(200);
      expect(answer.data).toBeNull();
    }
  });

  it('reads no audit', async () => {
    for (const username of outsiders())
      expect((await (await suite.as(username)).get('/api/audit-entries')).status).toBe(403);
  });
});

describe('the eight ways of a leak', () => {
  const LEAKS: [string, string, number[]][] = [
    ['populate everything', '/api/cases?populate=*', [400]],
    ['populate two levels', '/api/guardians?populate[student][populate]=*', [400]],
    ['populate with conditions', '/api/guardians?populate[student][filters][name]=x', [400]],
    ['populate what is not listed', '/api/students?populate=guardians', [400]],
    ['populate the author', '/api/students?populate=createdBy', [400]],
    ['filter through a relation', '/api/guardians?filters[student][name][$startsWith]=张', [400]],
    ['filter through a nested relation', '/api/cases?filters[$or][0][student][idHash]=x', [400]],
    ['filter through a denied relation', '/api/cases?filters[$not][student][name]=x', [400]],
    ['filter by a private column', '/api/students?filters[idHash][$startsWith]=a', [400]],
    ['filter by a cipher', '/api/guardians?filters[phoneCipher][$null]=true', [400]],
    ['filter the row number with a text', '/api/students?filters[id][$gt]=abc', [400]],
    ['filter by the author', '/api/students?filters[createdBy][id]=1', [400]],
    ['filter by JSON', '/api/students?filters[extra][a]=1', [400]],
    ['filter by an unknown way', '/api/students?filters[name][$regex]=.', [400]],
    ['filter a number with a text', '/api/students?filters[rev]=abc', [400]],
    ['filter a number out of range', '/api/students?filters[rev]=99999999999', [400]],
    ['filter a day with a text', '/api/students?filters[birthDate][$gt]=soon', [400]],
    ['filter a yes or no with a text', '/api/students?filters[registeredPoor]=maybe', [400]],
    ['filter between one value', '/api/students?filters[name][$between]=a', [400]],
    ['filter with a NUL', '/api/students?filters[name]=%00', [400]],
    ['filter a null with a text', '/api/students?filters[name][$null]=abc', [400]],
    ['sort through a relation', '/api/guardians?sort=student.name', [400]],
    ['sort by a private column', '/api/students?sort=idHash:asc', [400]],
    ['sort by an object', '/api/students?sort[0][idHash]=asc', [400]],
    ['ask for a private field', '/api/students?fields=idCipher', [400]],
    ['ask for every field', '/api/students?fields=*', [400]],
    ['ask for a page without end', '/api/students?pagination[pageSize]=1000', [400]],
    ['count from a start', '/api/students?pagination[start]=0&pagination[limit]=-1', [400]],
    ['search the full text', '/api/students?_q=张', [400]],
    ['ask for drafts', '/api/students?status=draft', [400]],
    ['ask for a locale', '/api/students?locale=all', [400]],
    ['read a NUL', '/api/students/%00', [404]],
    ['read a half character', '/api/students/%ED%A0%80', [404]],
    ['read a path', '/api/students/..%2F..%2Fusers', [404]],
    ['read a quote', `/api/students/'`, [404]],
    ['read a row number', '/api/students/1', [404]],
    ['count', '/api/students/count', [404]],
    ['read a photo of a NUL', '/api/attachments/%00/content', [404]],
    ['read a paper of a NUL', '/api/official-documents/%00/pdf', [404]],
    ['the relation picker', '/content-manager/relations/api::guardian.guardian/student', [401]],
    ['the panel’s list', '/content-manager/collection-types/api::student.student', [401]],
    ['the panel’s papers', '/not-one-less/overview', [401]],
    ['the list of accounts', '/api/users', [403]],
    ['one’s own account', '/api/users/me?populate=*', [403]],
    ['another account', '/api/users/1', [403]],
    ['the roles', '/api/users-permissions/roles', [403]],
    ['the permissions', '/api/users-permissions/permissions', [403]],
    ['the media library', '/api/upload/files', [403]],
    ['the types', '/api/content-type-builder/content-types', [403]],
    ['the locales', '/api/i18n/locales', [403]],
    ['the sign-in by others', '/api/connect/google', [403]],
    ['an unknown type', '/api/secrets', [404]],
  ];

  it.each(LEAKS)('%s are shut', async (_what, path, statuses) => {
    for (const username of ['teacher', 'town-officer', 'helper', 'bureau-leader']) {
      const answer = await (await suite.as(username)).get(at(path));
      expect([answer.request, statuses]).toEqual([
        answer.request,
        expect.arrayContaining([answer.status]),
      ]);
      closed(answer.text);
      expect(answer.text).not.toMatch(/"data":[[{]/);
    }
  });

  it.each([
    [
      'register',
      '/api/auth/local/register',
      { username: 'x', email: 'x@x.x', password: 'Aa123456' },
    ],
    ['ask for a new password', '/api/auth/forgot-password', { email: 'teacher@demo.invalid' }],
    ['set a new password', '/api/auth/reset-password', { code: 'x', password: 'y' }],
    ['ask for a confirmation', '/api/auth/send-email-confirmation', { email: 'x@x.x' }],
    ['upload to the library', '/api/upload', {}],
    ['query by GraphQL', '/graphql', { query: '{ students { name } }' }],
    [
      'become the first administrator',
      '/admin/register-admin',
      {
        email: 'x@demo.invalid',
        firstname: 'x',
        lastname: 'x',
        password: 'Aa1234567890',
      },
    ],
    ['upload in the panel', '/upload', {}],
    ['create in the panel', '/content-manager/collection-types/api::school.school', { code: 'S9' }],
  ])('nobody may %s', async (_what, path, body) => {
    const before = await suite.rows.fingerprint();
    for (const person of [stranger(suite.address), await suite.as('teacher')]) {
      const answer = await person.post(path, body);
      expect([400, 401, 403, 404, 405]).toContain(answer.status);
    }
    expect(await suite.rows.fingerprint()).toEqual(before);
  });

  it('a photo of others is not found', async () => {
    for (const username of ['teacher', 'teacher-2', 'town-officer-2', 'principal']) {
      const person = await suite.as(username);
      for (const path of [
        `/api/attachments/${foreign.attachment}`,
        `/api/attachments/${foreign.attachment}/content`,
      ])
        expect((await person.get(path)).status).toBe(404);
    }
  });

  it('a child of others can’t be connected to a record of one’s own', async () => {
    const [own] = await freeChildren(suite.rows, { classCode: 'S043-2026-7-1' });
    const clerk = await suite.as('school-clerk');
    const guardian = { name: '测试家长', relationship: 'FATHER' };
    const before = await suite.rows.fingerprint();
    const byCreate = await clerk.post('/api/guardians', {
      data: { ...guardian, student: idOf(child) },
    });
    expect(byCreate.status).toBe(404);
    const foreignGuardian = await clerk.put(`/api/guardians/${foreign.guardian}`, {
      data: { rev: 1, student: idOf(own) },
    });
    expect([400, 404]).toContain(foreignGuardian.status);
    expect(await suite.rows.fingerprint()).toEqual(before);
  });

  it('a populated row passes the same scope as a list of its own', async () => {
    for (const username of outsiders()) {
      const person = await suite.as(username);
      for (const [list, relation] of [
        ['guardians', 'student'],
        ['cases', 'student'],
        ['case-events', 'case'],
        ['personal-grants', 'student'],
        ['responsibility-assignments', 'staff'],
      ]) {
        const answer = await person.get(
          at(`/api/${list ?? ''}?populate=${relation ?? ''}&pagination[pageSize]=100`),
        );
        expect([answer.request, answer.status]).toEqual([answer.request, 200]);
        closed(answer.text);
      }
    }
  });
});
