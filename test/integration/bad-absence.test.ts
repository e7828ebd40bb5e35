import { accountOf } from '../support/rest/people';
import { distantChild, idOf } from '../support/rows/children';
import { freshChildren } from '../support/rows/fresh-children';
import type { Row } from '../support/rows/rows';
import { TODAY } from '../support/site/load-demo';
import { openSuite, type Suite } from '../support/suite';

let suite: Suite;
let classId: string;
let children: Row[];
let foreign: string;

beforeAll(async () => {
  suite = await openSuite();
  const classCode = accountOf('teacher').classCode ?? '';
  classId = idOf(
    await suite.rows.one('select document_id from school_classes where code = $1', [classCode]),
  );
  children = await freshChildren(suite.rows, 'bad-absence', 6);
  foreign = idOf(await distantChild(suite.rows));
});

afterAll(() => suite.rows.close());

const record = async (over: object) =>
  (await suite.as('teacher')).post('/api/absences', {
    data: { student: idOf(children[0]), firstMissedOn: TODAY, firstSession: 'AM', ...over },
  });
const takeRoll = async (over: object) =>
  (await suite.as('teacher')).post(`/api/school-classes/${classId}/actions/take-roll`, {
    date: TODAY,
    session: 'AM',
    marks: [],
    ...over,
  });

describe('an absence', () => {
  it.each([
    ['in the future', { firstMissedOn: '2026-11-23' }, 400, 'ABSENCE-01', 'firstMissedOn'],
    ['of a lesson that has not begun', { firstSession: 'PM' }, 400, 'ABSENCE-01', 'firstSession'],
    ['on a holiday', { firstMissedOn: '2026-10-01' }, 400, 'ABSENCE-02', 'firstMissedOn'],
    ['at the weekend', { firstMissedOn: '2026-11-15' }, 400, 'ABSENCE-02', 'firstMissedOn'],
    ['before any term', { firstMissedOn: '1900-01-01' }, 400, 'ABSENCE-02', 'firstMissedOn'],
    ['on a day that is none', { firstMissedOn: '2026-02-30' }, 400, 'INPUT-00', 'firstMissedOn'],
    ['in the evening', { firstSession: 'EVENING' }, 400, 'INPUT-04', 'firstSession'],
    ['of 9abc', { student: '9abc' }, 400, 'INPUT-09', 'student'],
    ['of {id: "abc"}', { student: { id: 'abc' } }, 400, 'INPUT-02', 'student'],
    [
      'of a child to connect',
      { student: { connect: [{ id: 'abc' }] } },
      400,
      'INPUT-02',
      'student',
    ],
    ['of row 7', { student: 7 }, 400, 'INPUT-02', 'student'],
    ['of nobody', { student: 'abcdefghijklmnopqrstuvwx' }, 404, 'ACCESS-04', ''],
    ['with a state', { state: 'ABSENCE_ENDED' }, 400, 'GUARD-01', 'state'],
    ['with a case', { caseDocumentId: 'x' }, 400, 'INPUT-01', 'caseDocumentId'],
  ])('%s is refused', async (_what, over, status, code, path) => {
    await suite.refuses(() => record(over), { status, code, path });
  });

  it('of a child of another school is not found', async () => {
    await suite.refuses(() => record({ student: foreign }), { status: 404, code: 'ACCESS-04' });
  });

  it('is recorded once, and a second one is refused as long as it is open', async () => {
    const first = await record({ student: idOf(children[1]) });
    expect(first.status).toBe(201);
    await suite.refuses(() => record({ student: idOf(children[1]) }), {
      status: 400,
      code: 'ABSENCE-05',
    });
  });

  it('sent by twenty requests at once is stored once', async () => {
    const student = idOf(children[2]);
    const answers = await Promise.all(Array.from({ length: 20 }, () => record({ student })));
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(1);
    expect(statuses.filter((status) => status === 400 || status === 409)).toHaveLength(19);
    const { n } = await suite.rows.one(
      `select count(*) as n from absences where child_no = $1 and state = 'ABSENCE_OPEN'`,
      [children[2]?.['child_no']],
    );
    expect(Number(n)).toBe(1);
  });

  describe('that is open', () => {
    let absence: { documentId: string; rev: number };
    const act = async (action: string, body: object) =>
      (await suite.as('teacher')).post(
        `/api/absences/${absence.documentId}/actions/${action}`,
        body,
      );

    beforeAll(async () => {
      const { data } = await record({ student: idOf(children[3]) });
      absence = { documentId: data.documentId, rev: data.rev };
    });

    it.each([
      ['end', { endedOn: '2026-11-24', endedSession: 'AM' }, 400, 'endedOn'],
      ['end', { endedOn: '2026-11-01', endedSession: 'AM' }, 400, 'endedOn'],
      ['end', { rev: 9, endedOn: TODAY, endedSession: 'PM' }, 409, 'rev'],
      ['end', { endedOn: TODAY, endedSession: 'PM', state: 'X' }, 400, 'state'],
      ['record-leave', { leaveReason: '', leaveUntil: TODAY }, 400, 'leaveReason'],
      ['record-leave', { leaveReason: '病假', leaveUntil: '2026-10-01' }, 400, 'leaveUntil'],
      ['record-leave', { leaveReason: '病假', leaveUntil: TODAY, proof: ['9abc'] }, 400, 'proof.0'],
      ['record-leave', { rev: 9, leaveReason: '病假', leaveUntil: TODAY }, 409, 'rev'],
    ])('refuses %s with %j', async (action, body, status, path) => {
      await suite.refuses(() => act(action, { rev: absence.rev, ...body }), { status, path });
    });

    it('refuses leave of more than ninety days', async () => {
      const leave = { rev: absence.rev, leaveReason: '骨折', leaveUntil: '9999-12-31' };
      await suite.refuses(() => act('record-leave', leave), {
        status: 400,
        code: 'ABSENCE-07',
        path: 'leaveUntil',
      });
    });

    it('is not found by the teacher of another school', async () => {
      const other = await suite.as('teacher-2');
      await suite.refuses(
        () =>
          other.post(`/api/absences/${absence.documentId}/actions/end`, {
            rev: absence.rev,
            endedOn: TODAY,
            endedSession: 'PM',
          }),
        { status: 404, code: 'ACCESS-04' },
      );
    });
  });
});

describe('a roll call', () => {
  it.each([
    ['of tomorrow’s lessons', { date: '2026-11-23' }, 'ABSENCE-01', 'date'],
    ['of a lesson that has not begun', { session: 'PM' }, 'ABSENCE-01', 'session'],
    ['on a Sunday', { date: '2026-11-15' }, 'ABSENCE-02', 'date'],
    ['with an object for the marks', { marks: {} }, 'INPUT-02', 'marks'],
    ['with too many marks', { marks: Array(121).fill({ student: 'x' }) }, 'INPUT-06', 'marks'],
  ])('%s is refused', async (_what, over, code, path) => {
    await suite.refuses(() => takeRoll(over), { status: 400, code, path });
  });

  it('refuses a child of another class', async () => {
    await suite.refuses(() => takeRoll({ marks: [{ student: foreign, mark: 'ABSENT' }] }), {
      status: 400,
      code: 'ROLL-01',
      path: 'marks.0.student',
    });
  });

  it('refuses one child marked twice', async () => {
    const mark = { student: idOf(children[4]), mark: 'ABSENT' };
    await suite.refuses(() => takeRoll({ marks: [mark, mark] }), {
      status: 400,
      code: 'ROLL-02',
      path: 'marks.1.student',
    });
  });

  it('refuses leave without reason and end', async () => {
    await suite.refuses(
      () => takeRoll({ marks: [{ student: idOf(children[4]), mark: 'LEAVE' }] }),
      { status: 400, code: 'ABSENCE-04', path: 'marks.0.leaveReason' },
    );
  });

  it('is closed to the teacher of another class', async () => {
    const other = await suite.as('teacher-2');
    await suite.refuses(
      () =>
        other.post(`/api/school-classes/${classId}/actions/take-roll`, {
          date: TODAY,
          session: 'AM',
          marks: [],
        }),
      { status: 404, code: 'ACCESS-04' },
    );
  });
});
