import { accountOf } from '../support/rest/people';
import { uploadPhoto } from '../support/rest/pictures';
import { setUpCase, THREE_VISITS } from '../support/rows/cases';
import { distantChild, idOf } from '../support/rows/children';
import { freshChildren } from '../support/rows/fresh-children';
import type { Row } from '../support/rows/rows';
import { TODAY } from '../support/site/load-demo';
import { openSuite, type Suite } from '../support/suite';

let suite: Suite;
let children: Row[];
let foreign: Row;

beforeAll(async () => {
  suite = await openSuite();
  children = await freshChildren(suite.rows, 'bad-case', 12);
  foreign = await distantChild(suite.rows);
});

afterAll(() => suite.rows.close());

const nextChild = (): Row => {
  const child = children.pop();
  if (!child) throw new Error('this suite set up too few children');
  return child;
};
const open = async (over: object) =>
  (await suite.as('teacher')).post('/api/cases', {
    data: { origin: 'BY_HAND', originReason: '多日未到校，电话不通', ...over },
  });
const act = async (who: string, id: string, action: string, body: object) =>
  (await suite.as(who)).post(`/api/cases/${id}/actions/${action}`, body);

describe('a case opened by hand', () => {
  it.each([
    ['of 9abc', { student: '9abc' }, 400, 'INPUT-09', 'student'],
    ['of {id: "abc"}', { student: { id: 'abc' } }, 400, 'INPUT-02', 'student'],
    ['of nobody', { student: 'abcdefghijklmnopqrstuvwx' }, 404, 'ACCESS-04', ''],
    ['by the clock’s origin', { origin: 'ABSENCE' }, 400, 'INPUT-04', 'origin'],
    ['with a number', { caseNo: '2026-1' }, 400, 'GUARD-01', 'caseNo'],
    ['with a state', { state: 'CASE_CLOSED' }, 400, 'GUARD-01', 'state'],
    ['without a reason', { originReason: '' }, 400, /./, 'originReason'],
  ])('%s is refused', async (_what, over, status, code, path) => {
    const student = idOf(children[0]);
    await suite.refuses(() => open({ student, ...over }), { status, code, path });
  });

  it('of a child of another school is not found', async () => {
    await suite.refuses(() => open({ student: idOf(foreign) }), {
      status: 404,
      code: 'ACCESS-04',
    });
  });

  it('is refused while another one of the child is open', async () => {
    const student = idOf(nextChild());
    expect((await open({ student })).status).toBe(201);
    await suite.refuses(() => open({ student }), { status: 400, code: 'CASE-01' });
  });

  it('by twenty requests at once exists once, and its number leaves no gap', async () => {
    const child = nextChild();
    const before = await suite.rows.one(
      `select last from nol_number_sequences where series = 'CASE'`,
    );
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => open({ student: idOf(child) })),
    );
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses.filter((status) => status === 201)).toHaveLength(1);
    expect(statuses.filter((status) => [400, 409].includes(status))).toHaveLength(19);
    const stored = await suite.rows.query('select 1 from cases where child_no = $1', [
      child['child_no'],
    ]);
    expect(stored).toHaveLength(1);
    const after = await suite.rows.one(
      `select last from nol_number_sequences where series = 'CASE'`,
    );
    expect(Number(after['last'])).toBe(Number(before['last']) + 1);
  });

  it('can be neither rewritten nor removed', async () => {
    const { data } = await open({ student: idOf(nextChild()) });
    const path = `/api/cases/${data.documentId}`;
    const teacher = await suite.as('teacher');
    const write = (body: object) => teacher.put(path, { data: { rev: data.rev, ...body } });
    await suite.refuses(() => write({ state: 'CASE_CLOSED' }), {
      status: 400,
      code: 'GUARD-01',
      path: 'state',
    });
    await suite.refuses(() => write({ caseNo: '1' }), { status: 400, path: 'caseNo' });
    await suite.refuses(() => write({ childNo: 'C1' }), { status: 400, path: 'childNo' });
    await suite.refuses(() => teacher.remove(path), { status: 405 });
  });
});

describe('a step of a case', () => {
  let kase: { documentId: string; rev: number };
  let owner: Row;

  beforeAll(async () => {
    owner = nextChild();
    kase = await setUpCase(suite.rows, owner, []);
  });

  it.each(['constructor', '__proto__', 'mark-overdue', 'open', 'destroy', 'toString'])(
    'called %s does not exist',
    async (action) => {
      await suite.refuses(() => act('teacher', kase.documentId, action, { rev: 1 }), {
        status: 404,
        code: 'ACCESS-04',
      });
    },
  );

  it('in a stale version is refused and says what holds', async () => {
    const request = () => act('teacher', kase.documentId, 'start-persuasion', { rev: 99 });
    await suite.refuses(request, { status: 409, code: 'REV-01', path: 'rev' });
    const { error } = await request();
    expect(error.details.current).toMatchObject({ rev: kase.rev, state: 'CASE_PERSUADING' });
  });

  it.each([
    ['verify', { kind: 'DROPOUT', cause: 'OTHER', whereabouts: 'OTHER' }, 409, 'CASE-03'],
    ['close', {}, 409, 'CASE-03'],
    ['record-service', {}, 400, /INPUT/],
  ])('%s out of turn is refused', async (action, body, status, code) => {
    const request = () => act('principal', kase.documentId, action, { rev: kase.rev, ...body });
    await suite.refuses(request, { status, code });
  });

  it.each([
    // Who does not see the case learns nothing of it; who does may still not act.
    ['supervisor', 403],
    ['helper', 404],
    ['town-officer-2', 404],
  ])('is not for %s', async (role, status) => {
    await suite.refuses(() => act(role, kase.documentId, 'issue-notice', { rev: kase.rev }), {
      status,
    });
  });

  it('on a case of another school is not found', async () => {
    const other = await setUpCase(suite.rows, foreign, THREE_VISITS);
    for (const who of ['principal', 'teacher', 'town-officer', 'inspector', 'zone-head']) {
      for (const action of ['issue-notice', 'start-persuasion', 'prepare-absence-report']) {
        await suite.refuses(() => act(who, other.documentId, action, { rev: 1 }), {
          status: 404,
          code: 'ACCESS-04',
        });
      }
    }
  });

  it.each([
    ['nobody', 'W99999', '没有找到'],
    ['a teacher of another school', () => accountOf('teacher-2').staffNo, '看不到'],
    ['who records no visits', () => accountOf('supervisor').staffNo, '不登记劝返'],
  ])('names no persuader: %s', async (_who, staff, sentence) => {
    const staffNo = typeof staff === 'string' ? staff : staff();
    const request = () =>
      act('principal', kase.documentId, 'assign-persuader', { rev: kase.rev, staffNo });
    await suite.refuses(request, { status: 400, code: 'CASE-10', path: 'staffNo' });
    expect((await request()).error.message).toContain(sentence);
  });

  describe('recording a visit', () => {
    const visit = async (over: object) =>
      act('teacher', kase.documentId, 'record-visit', {
        rev: kase.rev,
        visitedOn: '2026-11-19',
        time: '18:30',
        way: 'HOME',
        content: '入户劝返',
        outcome: 'REFUSED',
        guardianSignature: 'ABSENT',
        ...over,
      });

    it.each([
      ['before the case', { visitedOn: '2026-11-01' }, 'VISIT-01', 'visitedOn'],
      ['in the future', { visitedOn: '2026-11-21' }, 'VISIT-02', 'visitedOn'],
      ['later today', { visitedOn: TODAY, time: '23:59' }, 'VISIT-02', /^/],
      ['at 25 o’clock', { time: '25:00' }, 'INPUT-09', 'time'],
      ['without words', { content: '  ' }, 'VISIT-03', 'content'],
      ['by an unknown way', { way: 'TELEPATHY' }, 'INPUT-04', 'way'],
      ['with a photo as 9abc', { photos: ['9abc'] }, 'INPUT-09', 'photos.0'],
      ['with a photo as {id}', { photos: [{ id: 'abc' }] }, 'INPUT-02', 'photos.0'],
      ['with a photo nobody took', { photos: ['abcdefghijklmnopqrstuvwx'] }, 'ATT-01', 'photos.0'],
      ['with a count of photos', { photoCount: 3 }, 'INPUT-01', 'photoCount'],
      ['with a round', { round: 2 }, 'GUARD-01', 'round'],
      ['with people as text', { participants: '张三' }, 'INPUT-02', 'participants'],
    ])('%s is refused', async (_what, over, code, path) => {
      await suite.refuses(() => visit(over), {
        status: 400,
        code,
        ...(typeof path === 'string' && { path }),
      });
    });

    it('with somebody else’s photo is refused', async () => {
      const photo = await uploadPhoto(await suite.as('teacher-2'), 1);
      await suite.refuses(() => visit({ photos: [photo] }), {
        status: 400,
        code: 'ATT-01',
        path: 'photos.0',
      });
    });

    it('with one photo twice, a signature as photo, or a photo used before is refused', async () => {
      const teacher = await suite.as('teacher');
      const photo = await uploadPhoto(teacher, 2);
      const signature = await uploadPhoto(teacher, 3, 'GUARDIAN_SIGNATURE');
      await suite.refuses(() => visit({ photos: [photo, photo] }), { status: 400, code: 'ATT-03' });
      await suite.refuses(() => visit({ photos: [signature] }), { status: 400, code: 'ATT-04' });
      const taken = await visit({ photos: [photo] });
      expect(taken.status).toBe(200);
      kase.rev = taken.data.case.rev;
      await suite.refuses(() => visit({ visitedOn: '2026-11-18', photos: [photo] }), {
        status: 400,
        code: 'ATT-02',
        path: 'photos.0',
      });
    });
  });
});

describe('the notice', () => {
  it.each([
    ['no visit', [], /本轮还没有/],
    ['two visits', THREE_VISITS.slice(0, 2), /只有两次.*还差一次/],
    ['three visits of one day', THREE_VISITS.map(() => ({ on: '2026-11-03' })), /同一天只计一次/],
    [
      'a visit without evidence',
      [...THREE_VISITS.slice(0, 2), { on: '2026-11-10', photos: 0 }],
      /11月10日的劝返没有佐证/,
    ],
    [
      'visits of an earlier round',
      THREE_VISITS.map((visit) => ({ ...visit, round: 9 })),
      /以前轮次/,
    ],
  ])('after %s is refused and says what is missing', async (_what, visits, says) => {
    const kase = await setUpCase(suite.rows, nextChild(), visits);
    await suite.refuses(
      () => act('principal', kase.documentId, 'issue-notice', { rev: kase.rev }),
      { status: 400, says },
    );
  });

  it.each([
    [{ days: 0 }, 'INPUT-05'],
    [{ days: 61 }, 'INPUT-06'],
    [{ days: 1.5 }, 'INPUT-02'],
    [{ days: '7' }, 'INPUT-02'],
  ])('with %j is refused', async (body, code) => {
    const id = 'abcdefghijklmnopqrstuvwx';
    await suite.refuses(() => act('principal', id, 'issue-notice', { rev: 1, ...body }), {
      status: 400,
      code,
      path: 'days',
    });
  });
});
