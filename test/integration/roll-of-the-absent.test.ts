import { accountOf } from '../support/rest/people';
import { idOf } from '../support/rows/children';
import { freshChildren } from '../support/rows/fresh-children';
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

beforeAll(async () => {
  suite = await openSuite();
  const { document_id: id } = await suite.rows.one(
    'select document_id from school_classes where code = $1',
    [accountOf('teacher').classCode],
  );
  classId = String(id);
  const states = [...NOT_DUE, ...DUE];
  const children = await freshChildren(suite.rows, 'roll-of-the-absent', states.length);
  await suite.rows.behindTheGate(async (query) => {
    for (const [index, state] of states.entries()) {
      const child = children[index] ?? {};
      await query('update students set schooling_state = $1 where id = $2', [state, child['id']]);
      inState.set(state, child);
    }
  });
});

afterAll(() => suite.rows.close());

describe('the roll of a class', () => {
  it('calls those who are due there, and nobody on leave, taught at home, gone or dead', async () => {
    const teacher = await suite.as('teacher');
    const answer = await teacher.get(
      `/api/school-classes/${classId}/roll?date=2026-11-20&session=AM`,
    );
    const roll = answer.data as unknown as { children: { documentId: string }[] };
    const called = new Set(roll.children.map(({ documentId }) => documentId));
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
});
