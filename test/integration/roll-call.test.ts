import { accountOf } from '../support/rest/people';
import { idOf } from '../support/rows/children';
import { freshChildren } from '../support/rows/fresh-children';
import type { Row } from '../support/rows/rows';
import { openSuite, type Suite } from '../support/suite';

let suite: Suite;
let classId: string;
let children: Row[];

beforeAll(async () => {
  suite = await openSuite();
  const classCode = accountOf('teacher').classCode ?? '';
  classId = idOf(
    await suite.rows.one('select document_id from school_classes where code = $1', [classCode]),
  );
  children = await freshChildren(suite.rows, 'roll-call', 12);
  // The demo district has called its rolls; here nobody has.
  await suite.rows.behindTheGate(async (query) => {
    await query('delete from roll_calls where class_code = $1', [classCode]);
  });
});

afterAll(() => suite.rows.close());

type Mark = {
  student: string;
  mark: 'ABSENT' | 'LEAVE';
  leaveReason?: string;
  leaveUntil?: string;
};

async function take(date: string, session: 'AM' | 'PM', marks: Mark[]) {
  const teacher = await suite.as('teacher');
  const answer = await teacher.post(`/api/school-classes/${classId}/actions/take-roll`, {
    date,
    session,
    marks,
  });
  expect(answer.status).toBe(200);
  return answer.data as { opened: Row[]; ended: Row[]; excused: Row[] };
}

const absences = (child: Row | undefined) =>
  suite.rows.query(
    `select kind, state, first_missed_on::text, ended_on::text, ended_session from absences where child_no = $1 and first_missed_on >= '2026-11-16' order by id`,
    [child?.child_no],
  );

describe('a roll call', () => {
  it('withdraws an absence when the same roll is taken again without the mark', async () => {
    const child = children[0];
    const marked = await take('2026-11-16', 'AM', [{ student: idOf(child), mark: 'ABSENT' }]);
    expect(marked.opened).toHaveLength(1);
    await take('2026-11-16', 'AM', []);
    expect(await absences(child)).toEqual([
      expect.objectContaining({ state: 'ABSENCE_WITHDRAWN', ended_on: null }),
    ]);
  });

  it('ends an absence at the session in which the child is there again', async () => {
    const child = children[1];
    await take('2026-11-16', 'AM', [{ student: idOf(child), mark: 'ABSENT' }]);
    const next = await take('2026-11-16', 'PM', []);
    expect(next.ended).toHaveLength(1);
    expect(await absences(child)).toEqual([
      expect.objectContaining({
        state: 'ABSENCE_ENDED',
        ended_on: '2026-11-16',
        ended_session: 'PM',
      }),
    ]);
  });

  it('lets an absence without leave begin when the leave is over and the child is still missing', async () => {
    const child = children[2];
    const leave = { leaveReason: '感冒', leaveUntil: '2026-11-17' };
    await take('2026-11-16', 'AM', [{ student: idOf(child), mark: 'LEAVE', ...leave }]);
    const later = await take('2026-11-18', 'AM', [{ student: idOf(child), mark: 'ABSENT' }]);
    expect(later.opened).toHaveLength(1);
    expect(await absences(child)).toEqual([
      expect.objectContaining({ kind: 'LEAVE', state: 'ABSENCE_ENDED', ended_on: '2026-11-18' }),
      expect.objectContaining({
        kind: 'UNEXCUSED',
        state: 'ABSENCE_OPEN',
        first_missed_on: '2026-11-18',
      }),
    ]);
  });

  it('makes a leave that runs longer when it is marked with another last day', async () => {
    const child = children[8];
    const leave = { leaveReason: '感冒', leaveUntil: '2026-11-16' };
    await take('2026-11-16', 'AM', [{ student: idOf(child), mark: 'LEAVE', ...leave }]);
    const longer = await take('2026-11-17', 'AM', [
      { student: idOf(child), mark: 'LEAVE', leaveReason: '感冒未愈', leaveUntil: '2026-11-18' },
    ]);
    expect(longer.excused).toHaveLength(1);
    const [kept, ...more] = await suite.rows.query(
      `select leave_reason, leave_until::text from absences where child_no = $1 and state = 'ABSENCE_OPEN'`,
      [child?.child_no],
    );
    expect([kept, more]).toEqual([{ leave_reason: '感冒未愈', leave_until: '2026-11-18' }, []]);
    // Marked as on leave without a word about its end, it stays as it is.
    expect(
      (await take('2026-11-17', 'PM', [{ student: idOf(child), mark: 'LEAVE' }])).excused,
    ).toEqual([]);
  });

  it('says nothing about an absence that began after the session it is taken for', async () => {
    const child = children[3];
    await take('2026-11-18', 'PM', [{ student: idOf(child), mark: 'ABSENT' }]);
    const earlier = await take('2026-11-17', 'AM', [
      { student: idOf(children[2]), mark: 'ABSENT' },
    ]);
    expect(earlier.ended).toEqual([]);
  });

  it('moves an absence of the afternoon back to the morning when the morning’s roll comes late', async () => {
    const child = children[4];
    const afternoon = await take('2026-11-19', 'PM', [{ student: idOf(child), mark: 'ABSENT' }]);
    const morning = await take('2026-11-19', 'AM', [{ student: idOf(child), mark: 'ABSENT' }]);
    expect(morning.opened).toHaveLength(1);
    const [before, after] = [afternoon.opened[0]?.alertAt, morning.opened[0]?.alertAt];
    expect(new Date(String(after)).getTime()).toBeLessThan(new Date(String(before)).getTime());
    const rows = await suite.rows.query(
      `select first_session, state from absences where child_no = $1 and first_missed_on = '2026-11-19'`,
      [child?.child_no],
    );
    expect(rows).toEqual([expect.objectContaining({ first_session: 'AM', state: 'ABSENCE_OPEN' })]);
  });

  it('leaves an absence of the afternoon where it is when the child was there in the morning', async () => {
    const child = children[5];
    await take('2026-11-19', 'PM', [
      { student: idOf(children[4]), mark: 'ABSENT' },
      { student: idOf(child), mark: 'ABSENT' },
    ]);
    await take('2026-11-19', 'AM', [{ student: idOf(children[4]), mark: 'ABSENT' }]);
    expect(
      await suite.rows.query(
        `select first_session, state from absences where child_no = $1 and first_missed_on = '2026-11-19'`,
        [child?.child_no],
      ),
    ).toEqual([expect.objectContaining({ first_session: 'PM', state: 'ABSENCE_OPEN' })]);
  });

  it('is refused at the mark that lacks a reason for leave, and nothing of it is kept', async () => {
    const teacher = await suite.as('teacher');
    const marks = [
      { student: idOf(children[5]), mark: 'ABSENT' },
      { student: idOf(children[6]), mark: 'LEAVE', leaveUntil: '2026-11-20' },
    ];
    await suite.refuses(
      () =>
        teacher.post(`/api/school-classes/${classId}/actions/take-roll`, {
          date: '2026-11-20',
          session: 'AM',
          marks,
        }),
      { status: 400, code: 'ABSENCE-04', path: 'marks.1.leaveReason' },
    );
  });

  it('is known to have been taken, for its own half day only', async () => {
    const teacher = await suite.as('teacher');
    const taken = async (session: string): Promise<unknown> => {
      const roll = await teacher.get(
        `/api/school-classes/${classId}/roll?date=2026-11-12&session=${session}`,
      );
      return (roll.data as Row).taken;
    };
    expect(await taken('AM')).toBe(false);
    await take('2026-11-12', 'AM', []);
    await take('2026-11-12', 'AM', []);
    expect([await taken('AM'), await taken('PM')]).toEqual([true, false]);
    const kept = await suite.rows.query(
      `select absent, on_leave, present > 0 as some_present from roll_calls where date = '2026-11-12' and class_code = $1`,
      [accountOf('teacher').classCode],
    );
    expect(kept).toEqual([{ absent: 0, on_leave: 0, some_present: true }]);
  });

  it('is listed for the class, with its counts, to those who may see it', async () => {
    await take('2026-11-19', 'AM', [{ student: idOf(children[7]), mark: 'ABSENT' }]);
    const { classCode } = accountOf('teacher');
    const path = `/api/roll-calls?filters[classCode][$eq]=${classCode ?? ''}&filters[date][$eq]=2026-11-19&filters[session][$eq]=AM`;
    const teacher = await suite.as('teacher');
    const { list } = await teacher.get(path);
    expect(list).toEqual([
      expect.objectContaining({
        session: 'AM',
        absent: 1,
        takenByName: accountOf('teacher').name,
      }),
    ]);
    const other = await suite.as('teacher-2');
    expect((await other.get(path)).list).toEqual([]);
    const [one] = list;
    expect((await other.get(`/api/roll-calls/${one?.documentId ?? ''}`)).status).toBe(404);
    expect((await teacher.post('/api/roll-calls', { data: {} })).status).toBe(405);
  });

  it('is missed where nobody took it, and no more when somebody did', async () => {
    const teacher = await suite.as('teacher');
    const missed = async (): Promise<string[]> => {
      const path = `/api/school-classes/${classId}/roll?date=2026-11-20&session=AM`;
      const { data } = await teacher.get(path);
      const roll = data as unknown as { missed: { date: string; session: string }[] };
      return roll.missed.map(({ date, session }) => `${date} ${session}`);
    };
    const { classCode } = accountOf('teacher');
    await suite.rows.behindTheGate(async (query) => {
      await query(`delete from roll_calls where class_code = $1 and date = '2026-11-12'`, [
        classCode,
      ]);
    });
    expect(await missed()).toEqual(expect.arrayContaining(['2026-11-12 PM', '2026-11-12 AM']));
    await take('2026-11-12', 'PM', []);
    expect(await missed()).toContain('2026-11-12 AM');
    expect(await missed()).not.toContain('2026-11-12 PM');
  });
});
