import { distantChild, idOf } from '../support/rows/children';
import { freshChildren } from '../support/rows/fresh-children';
import { accountOf } from '../support/rest/people';
import { openSuite, type Suite } from '../support/suite';

let suite: Suite;
let classId: string;
let child: { documentId: string; rev: number };
const foreign = { documentId: '' };

beforeAll(async () => {
  suite = await openSuite();
  const { classCode } = accountOf('teacher');
  const own = await suite.rows.one('select document_id from school_classes where code = $1', [
    classCode,
  ]);
  classId = idOf(own);
  const [first] = await freshChildren(suite.rows, 'bad-student', 1);
  child = { documentId: idOf(first), rev: Number(first?.['rev']) };
  foreign.documentId = idOf(await distantChild(suite.rows));
});

afterAll(() => suite.rows.close());

const VALID = {
  name: '测试新生',
  gender: 'MALE',
  birthDate: '2014-08-31',
  schoolingState: 'ENROLLED',
};
const register = async (data: unknown) =>
  (await suite.as('school-clerk')).post('/api/students', { data });
const change = async (data: object) =>
  (await suite.as('school-clerk')).put(`/api/students/${child.documentId}`, {
    data: { rev: child.rev, ...data },
  });
const lone = String.fromCharCode(0xd800);
const nul = String.fromCharCode(0);

describe('registering a child', () => {
  it.each([
    ['an identity number of 16 digits', { idNumber: '5099992014083100' }, 'STU-01', 'idNumber'],
    ['a date that does not exist', { idNumber: '509999201402310028' }, 'STU-02', 'idNumber'],
    ['a birth in the future', { idNumber: '509999203001010025' }, /^STU-0\d$/, 'idNumber'],
    ['a wrong check digit', { idNumber: '509999201408310029' }, 'STU-04', 'idNumber'],
    ['a number as a number', { idNumber: 509999201408310 }, 'INPUT-02', 'idNumber'],
    ['a birthday after today', { birthDate: '2030-01-01' }, 'STU-08', 'birthDate'],
    ['a birthday that does not exist', { birthDate: '2014-02-31' }, 'INPUT-00', 'birthDate'],
    ['a birthday with a time', { birthDate: '2014-08-31T00:00:00Z' }, 'INPUT-00', 'birthDate'],
    ['an unknown class', { schoolClass: 'abcdefghijklmnopqrstuvwx' }, 'STU-21', 'schoolClass'],
    ['a class as 9abc', { schoolClass: '9abc' }, 'INPUT-09', 'schoolClass'],
    ['a class as {id}', { schoolClass: { id: 'abc' } }, 'INPUT-02', 'schoolClass'],
    [
      'a class to connect',
      { schoolClass: { connect: [{ id: 'abc' }] } },
      'INPUT-02',
      'schoolClass',
    ],
    ['a class as a row number', { schoolClass: 7 }, 'INPUT-02', 'schoolClass'],
    ['a class as a list', { schoolClass: ['9abc'] }, 'INPUT-02', 'schoolClass'],
    ['a school put in directly', { school: '9abc' }, 'INPUT-01', 'school'],
    ['a scope code put in directly', { schoolCode: 'S001' }, 'INPUT-01', 'schoolCode'],
    ['an unknown town', { townCode: 'T99' }, 'STU-20', 'townCode'],
    ['an unknown town of residence', { residenceTownCode: 'T99' }, 'STU-20', 'residenceTownCode'],
    ['an unknown village', { villageCode: 'V99999' }, 'STU-23', 'villageCode'],
    ['a list for a name', { name: ['测试'] }, 'INPUT-02', 'name'],
    ['an object for a name', { name: { $ne: null } }, 'INPUT-02', 'name'],
    ['a name of blanks', { name: '   ' }, 'STU-11', 'name'],
    ['a name of what nobody sees', { name: '\u200b\u202e' }, 'STU-11', 'name'],
    ['a name with a sign', { name: '测试？' }, 'STU-11', 'name'],
    ['a name without end', { name: '测'.repeat(100_000) }, 'INPUT-06', 'name'],
    ['a note without end', { note: '测'.repeat(2001) }, 'INPUT-06', 'note'],
    ['a NUL character', { note: `测${nul}试` }, 'INPUT-07', 'note'],
    [
      'a NUL character inside a list',
      { careCategories: [`a${nul}`] },
      'INPUT-07',
      'careCategories.0',
    ],
    ['half a character', { name: `测${lone}试` }, 'INPUT-07', 'name'],
    ['a gender outside the list', { gender: 'X' }, 'INPUT-04', 'gender'],
    ['text for a yes or no', { registeredPoor: 'yes' }, 'INPUT-02', 'registeredPoor'],
    ['a child number of one’s own', { childNo: 'C1' }, 'GUARD-01', 'childNo'],
    ['private columns', { idHash: 'x', idCipher: 'y' }, 'INPUT-01', 'idCipher'],
    ['keys of a prototype', { constructor: { prototype: { a: 1 } } }, 'INPUT-01', 'constructor'],
    ['a run-time field that does not exist', { extra: { a: 1 } }, 'FIELD-01', 'extra.a'],
    ['the author', { createdBy: 1 }, 'INPUT-01', 'createdBy'],
  ])('is refused for %s', async (_what, over, code, path) => {
    await suite.refuses(() => register({ ...VALID, schoolClass: classId, ...over }), {
      status: 400,
      code,
      path,
    });
  });

  it('leaves out what was copied along and nobody sees', async () => {
    const name = '测\u200b试\u202e\ufeff';
    const { status, data } = await register({ ...VALID, schoolClass: classId, name });
    expect(status).toBe(201);
    expect(data.name).toBe('测试');
  });

  it('is refused for a number that another child holds', async () => {
    const clerk = await suite.as('school-clerk');
    const held = await clerk.post(`/api/students/${child.documentId}/actions/reveal`, {
      reason: '核对身份证号是否重复',
    });
    await suite.refuses(
      () => register({ ...VALID, schoolClass: classId, idNumber: held.data.idNumber }),
      { status: 400, path: 'idNumber' },
    );
  });

  it('is refused into the class of another school', async () => {
    const other = await suite.rows.one('select document_id from school_classes where code = $1', [
      accountOf('teacher-2').classCode,
    ]);
    await suite.refuses(() => register({ ...VALID, schoolClass: idOf(other) }), {
      status: 400,
      code: 'STU-22',
      path: 'schoolClass',
    });
  });

  it.each([
    ['no data', 'null', 400],
    ['data that is a text', '{"data":"x"}', 400],
    ['data that is a list', '{"data":[{}]}', 400],
    ['a list', '[1]', 400],
    ['broken JSON', '{"data":', 400],
    ['a bare text', '"x"', 400],
    ['a __proto__', '{"data":{"__proto__":{"admin":true},"name":"x"}}', 400],
    ['a thousand brackets', `{"data":${'['.repeat(1000)}${']'.repeat(1000)}}`, 400],
    ['three megabytes', JSON.stringify({ data: { note: 'x'.repeat(3_000_000) } }), 413],
  ])('is refused for a body of %s', async (_what, body, status) => {
    const clerk = await suite.as('school-clerk');
    await suite.refuses(
      () => clerk.send('POST', '/api/students', body, { 'content-type': 'application/json' }),
      { status },
    );
  });

  it.each(['text/plain', 'application/xml', 'application/x-www-form-urlencoded'])(
    'is refused for a body of type %s',
    async (type) => {
      const clerk = await suite.as('school-clerk');
      await suite.refuses(
        () => clerk.send('POST', '/api/students', 'name=x', { 'content-type': type }),
        { status: 400 },
      );
    },
  );
});

describe('changing a child', () => {
  it.each([
    ['the child number', { childNo: 'C1' }, 400, 'GUARD-01', 'childNo'],
    ['a state', { state: 'CASE_CLOSED' }, 400, 'GUARD-01', 'state'],
    ['a number', { number: 4 }, 400, 'GUARD-01', 'number'],
    ['the document id', { documentId: 'x' }, 400, 'INPUT-01', 'documentId'],
    ['the row number', { id: 1 }, 400, 'INPUT-01', 'id'],
    ['a revision as text', { rev: '1', note: 'x' }, 400, 'INPUT-02', 'rev'],
    ['half a revision', { rev: 1.5 }, 400, 'INPUT-02', 'rev'],
    ['no revision', { rev: undefined, note: 'x' }, 400, 'INPUT-02', 'rev'],
    ['a stale revision', { rev: 41, note: 'x' }, 409, 'REV-01', 'rev'],
    [
      'a class that is no reference',
      { schoolClass: { id: 'abc' } },
      400,
      'INPUT-02',
      'schoolClass',
    ],
    ['an unknown village', { villageCode: 'V0' }, 400, 'STU-23', 'villageCode'],
  ])('is refused for %s', async (_what, data, status, code, path) => {
    await suite.refuses(() => change(data), { status, code, path });
  });

  it('tells who was too late what holds now', async () => {
    const answer = await change({ rev: 41, note: 'x' });
    expect(answer.error.details.current).toEqual({ rev: child.rev });
  });

  it('of another school finds nothing', async () => {
    const clerk = await suite.as('school-clerk');
    await suite.refuses(
      () => clerk.put(`/api/students/${foreign.documentId}`, { data: { rev: 1, note: 'x' } }),
      { status: 404, code: 'ACCESS-04' },
    );
  });
});

describe('guardians', () => {
  it.each([
    ['a short phone number', { phone: '100123' }, /./, 'phone'],
    ['a wrong identity number', { idNumber: '509999201408310029' }, 'STU-04', 'idNumber'],
    ['an unknown relationship', { relationship: 'FRIEND' }, 'INPUT-04', 'relationship'],
    ['a child as 9abc', { student: '9abc' }, 'INPUT-09', 'student'],
    ['a child as {id}', { student: { id: 'abc' } }, 'INPUT-02', 'student'],
    ['a school code', { schoolCode: 'S001' }, 'INPUT-01', 'schoolCode'],
  ])('are refused for %s', async (_what, over, code, path) => {
    const clerk = await suite.as('school-clerk');
    const data = { student: child.documentId, name: '测试家长', relationship: 'FATHER', ...over };
    await suite.refuses(() => clerk.post('/api/guardians', { data }), { status: 400, code, path });
  });

  it('of a child of another school find nobody', async () => {
    const clerk = await suite.as('school-clerk');
    const data = { student: foreign.documentId, name: '测试家长', relationship: 'FATHER' };
    await suite.refuses(() => clerk.post('/api/guardians', { data }), { status: 404 });
  });
});
