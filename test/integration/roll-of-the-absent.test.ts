import { accountOf } from '../support/rest/people';
import { idOf } from '../support/rows/children';
import { grantedLeave } from '../support/rows/deferrals';
import { freshChildren } from '../support/rows/fresh-children';
import { grantedTeaching } from '../support/rows/home-teachings';
import type { Row } from '../support/rows/rows';
import { openSuite, type Suite } from '../support/suite';

const NOT_DUE = [
  'SUSPENDED',
  'DEFERRED',
  'HOME_TEACHING',
  'GRADUATED',
  'LEFT_DISTRICT',
  'DECEASED',
] as const;
const DUE = ['ENROLLED', 'ENROLLED_AWAY', 'AWAY_NOT_ENROLLED'] as const;

let suite: Suite;
let classId: string;
const inState = new Map<string, Row>();
/** Granted leave from Monday on, and lessons at home from Monday on: on Friday both are still due in class. */
let soon: { onLeave: Row; atHome: Row };

beforeAll(async () => {
  suite = await openSuite();
  const { document_id: id } = await suite.rows.one(
    'select document_id from school_classes where code = $1',
    [accountOf('teacher').classCode],
  );
  classId = String(id);
  const states = [...NOT_DUE, ...DUE];
  const children = await freshChildren(suite.rows, 'roll-of-the-absent', states.length + 2);
  await suite.rows.behindTheGate(async (query) => {
    for (const [index, state] of states.entries()) {
      const child = children[index] ?? {};
      await query('update students set schooling_state = $1 where id = $2', [state, child['id']]);
      inState.set(state, child);
    }
  });
  const [onLeave = {}, atHome = {}] = children.slice(states.length);
  soon = { onLeave, atHome };
  await grantedLeave(suite.rows, onLeave, '2027-07-01', '2026-11-23');
  await grantedTeaching(suite.rows, atHome, '2026-11-23');
  await suite.rows.behindTheGate(async (query) => {
    await query(`update students set schooling_state = 'HOME_TEACHING' where id = $1`, [
      atHome['id'],
    ]);
  });
});

afterAll(() => suite.rows.close());

const rollOn = async (date: string): Promise<Set<string>> => {
  const teacher = await suite.as('teacher');
  const answer = await teacher.get(`/api/school-classes/${classId}/roll?date=${date}&session=AM`);
  const roll = answer.data as unknown as { children: { documentId: string }[] };
  return new Set(roll.children.map(({ documentId }) => documentId));
};

describe('the roll of a class', () => {
  it('calls those who are due there, and nobody on leave, taught at home, gone or dead', async () => {
    const called = await rollOn('2026-11-20');
    const callsIn = (state: string): [string, boolean] => [
      state,
      called.has(idOf(inState.get(state))),
    ];
    expect(DUE.map(callsIn)).toEqual(DUE.map((state) => [state, true]));
    expect(NOT_DUE.map(callsIn)).toEqual(NOT_DUE.map((state) => [state, false]));
  });

  it.each(NOT_DUE)('starts no clock for a child that is %s', async (state) => {
    const teacher = await suite.as('teacher');
    const marks = [{ student: idOf(inState.get(state)), mark: 'ABSENT' }];
    await suite.refuses(
      () =>
        teacher.post(`/api/school-classes/${classId}/actions/take-roll`, {
          date: '2026-11-20',
          session: 'AM',
          marks,
        }),
      { status: 400, code: 'ROLL-08', path: 'marks.0.student' },
    );
  });

  it.each(NOT_DUE)('takes no absence of a child that is %s from the form either', async (state) => {
    const clerk = await suite.as('school-clerk');
    const missing = {
      student: idOf(inState.get(state)),
      firstMissedOn: '2026-11-20',
      firstSession: 'AM',
    };
    await suite.refuses(() => clerk.post('/api/absences', { data: missing }), {
      status: 400,
      code: 'ROLL-08',
      path: 'student',
    });
  });

  it('calls a child up to the day before its leave or its lessons at home begin', async () => {
    const children = [soon.onLeave, soon.atHome].map((child) => idOf(child));
    const friday = await rollOn('2026-11-20');
    const monday = await rollOn('2026-11-23');
    expect(children.map((id) => [friday.has(id), monday.has(id)])).toEqual([
      [true, false],
      [true, false],
    ]);
    const teacher = await suite.as('teacher');
    const taken = await teacher.post(`/api/school-classes/${classId}/actions/take-roll`, {
      date: '2026-11-20',
      session: 'AM',
      marks: children.map((student) => ({ student, mark: 'ABSENT' })),
    });
    expect([taken.status, (taken.data as unknown as { opened: unknown[] }).opened.length]).toEqual([
      200, 2,
    ]);
  });
});
