import { panelAdmin } from '../support/rest/people';
import type { Person } from '../support/rest/person';
import { at } from '../support/rest/query';
import { idOf } from '../support/rows/children';
import { MATERIAL, MATERIAL_OF_DEMO } from '../support/paths/types';
import { openSuite, type Suite } from '../support/suite';

let suite: Suite;
let admin: Person;

beforeAll(async () => {
  suite = await openSuite();
  admin = await panelAdmin(suite.address);
});

afterAll(() => suite.rows.close());

const collection = (uid: string): string => `/content-manager/collection-types/${uid}`;

describe.each(MATERIAL_OF_DEMO)(
  'the panel, to the super administrator too, for %s',
  (uid, table) => {
    it.each([
      ['create', () => admin.post(collection(uid), { state: 'CASE_CLOSED', rev: 1 })],
      ['save', (id: string) => admin.put(`${collection(uid)}/${id}`, { rev: 1, number: 9 })],
      [
        'connect',
        (id: string) =>
          admin.put(`${collection(uid)}/${id}`, { student: { connect: [{ documentId: id }] } }),
      ],
      ['delete', (id: string) => admin.remove(`${collection(uid)}/${id}`)],
      ['clone', (id: string) => admin.post(`${collection(uid)}/clone/${id}`, {})],
      ['clone by itself', (id: string) => admin.post(`${collection(uid)}/auto-clone/${id}`, {})],
      ['publish', (id: string) => admin.post(`${collection(uid)}/${id}/actions/publish`, {})],
      ['discard', (id: string) => admin.post(`${collection(uid)}/${id}/actions/discard`, {})],
      [
        'delete many',
        (id: string) => admin.post(`${collection(uid)}/actions/bulkDelete`, { documentIds: [id] }),
      ],
      [
        'publish many',
        (id: string) => admin.post(`${collection(uid)}/actions/bulkPublish`, { documentIds: [id] }),
      ],
    ])('does not %s', async (_what, request) => {
      const id = idOf(await suite.rows.one(`select document_id from ${table} order by id limit 1`));
      await suite.refuses(() => request(id), { status: 400, code: 'GUARD-01' });
    });
  },
);

it.each(MATERIAL)('the panel does not create %s', async (uid, _table, write) => {
  await suite.refuses(() => admin.post(collection(uid), write), { status: 400, code: 'GUARD-01' });
});

describe('reference data in the panel', () => {
  const school = { code: 'S900', name: '测试学校', stage: 'PRIMARY' };

  it.each([
    ['a zone as 9abc', { ...school, zone: '9abc' }, 'INPUT-03', 'zone'],
    ['a zone as {id}', { ...school, zone: { id: 'abc' } }, 'INPUT-03', 'zone'],
    ['a zone to connect', { ...school, zone: { connect: [{ id: 'abc' }] } }, 'INPUT-03', 'zone'],
    [
      'a town to connect as 9abc',
      { ...school, town: { connect: [{ documentId: '9abc' }], disconnect: [] } },
      'INPUT-03',
      'town',
    ],
    ['a town to set', { ...school, town: { set: ['9abc'] } }, 'INPUT-03', 'town'],
    ['an unknown zone', { ...school, zoneCode: 'Z99' }, 'REF-04', 'zoneCode'],
    ['a code that is taken', { ...school, code: 'S001' }, 'REF-01', 'code'],
    ['no stage', { code: 'S900', name: '测试学校' }, /INPUT/, 'stage'],
    ['an object for a name', { ...school, name: { a: 1 } }, /INPUT/, 'name'],
  ])('refuses a school with %s', async (_what, data, code, path) => {
    await suite.refuses(() => admin.post(collection('api::school.school'), data), {
      status: 400,
      code,
      path,
    });
  });

  it.each([
    ['api::staff.staff', { staffNo: 'W9', name: '测试', role: 'teacher', schoolCode: 'S900' }],
    ['api::school-class.school-class', { code: 'X', name: '一班', grade: 1, schoolCode: 'S900' }],
  ])('refuses %s of an unknown school', async (uid, data) => {
    await suite.refuses(() => admin.post(collection(uid), data), {
      status: 400,
      code: 'REF-04',
      path: 'schoolCode',
    });
  });

  it('keeps a school that has children, and its code', async () => {
    const id = idOf(await suite.rows.one(`select document_id from schools where code = 'S043'`));
    const path = `${collection('api::school.school')}/${id}`;
    await suite.refuses(() => admin.remove(path), { status: 400, code: 'REF-05' });
    await suite.refuses(() => admin.put(path, { code: 'S943' }), { status: 400, code: 'REF-05' });
    await suite.refuses(
      () =>
        admin.post(`${collection('api::school.school')}/actions/bulkDelete`, { documentIds: [id] }),
      { status: 400, code: 'REF-05' },
    );
  });

  it('refuses to save over a newer version', async () => {
    const id = idOf(await suite.rows.one(`select document_id from schools where code = 'S043'`));
    const save = () =>
      admin.put(`${collection('api::school.school')}/${id}`, { rev: 77, address: 'x' });
    await suite.refuses(save, { status: 400, code: 'REV-01', path: 'rev' });
  });

  it.each([
    ['9abc', '9abc'],
    ['{id}', { connect: [{ id: 'abc' }] }],
    ['a list', ['9abc']],
  ])('refuses an account whose role is given as %s', async (_what, role) => {
    await suite.refuses(
      () =>
        admin.post(collection('plugin::users-permissions.user'), {
          username: 'x',
          email: 'x@demo.invalid',
          password: 'Aa1234567890',
          role,
        }),
      { status: 400 },
    );
  });

  it('keeps the doors of the media library shut', async () => {
    for (const path of ['/upload', '/upload/folders', '/upload/actions/bulk-delete'])
      for (const body of [{ name: 'f', parent: '9abc' }, { name: 'f' }])
        await suite.refuses(() => admin.post(path, body), { status: 404 });
  });
});

describe('the panel’s own addresses', () => {
  it('refuse characters that no database stores', async () => {
    await suite.refuses(() => admin.put('/admin/users/me', { firstname: 'a\u0000b' }), {
      status: 400,
      code: 'INPUT-07',
      path: 'firstname',
    });
  });

  it.each([[['9abc']], [[{ id: 1 }]], ['1'], [[1e12]]])(
    'refuse an administrator with the roles %j',
    async (roles) => {
      await suite.refuses(
        () =>
          admin.post('/admin/users', {
            email: 'x@demo.invalid',
            firstname: 'x',
            lastname: 'y',
            roles,
          }),
        { status: 400, code: 'INPUT-03', path: 'roles' },
      );
    },
  );
});

describe('private columns in the panel', () => {
  const PRIVATE = /idHash|idCipher|rollCipher|rollHash|phoneCipher|fileKey|dataCipher|pdfFileKey/;

  it.each(MATERIAL_OF_DEMO)('of %s are not shown', async (uid, table) => {
    const list = await admin.get(at(`${collection(uid)}?pageSize=5`));
    expect(list.status).toBe(200);
    expect(list.text).not.toMatch(PRIVATE);
    const id = idOf(await suite.rows.one(`select document_id from ${table} order by id limit 1`));
    const one = await admin.get(`${collection(uid)}/${id}`);
    expect(one.status).toBe(200);
    expect(one.text).not.toMatch(PRIVATE);
  });

  it('do not steer lists either', async () => {
    const path = collection('api::student.student');
    for (const query of [
      'filters[idHash][$startsWith]=a',
      'filters[$and][0][idCipher][$null]=true',
      'filters[school][code]=S001&sort=idHash:asc',
      'sort[0]=rollHash:desc',
      'populate[school][fields][0]=idCipher',
    ])
      await suite.refuses(() => admin.get(at(`${path}?pageSize=20&${query}`)), {
        status: 400,
        code: 'QUERY-01',
      });
  });
});
