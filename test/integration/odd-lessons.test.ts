import { applicationFor, sessionOf } from '../support/rest/home-teaching';
import { idOf } from '../support/rows/children';
import { freshChildren } from '../support/rows/fresh-children';
import { grantedTeaching } from '../support/rows/home-teachings';
import type { Row } from '../support/rows/rows';
import { openSuite, type Suite } from '../support/suite';

let suite: Suite;
let children: Row[];
let teaching = '';

beforeAll(async () => {
  suite = await openSuite();
  children = await freshChildren(suite.rows, 'odd-lessons', 6);
  teaching = await grantedTeaching(suite.rows, children[0] ?? {}, '2026-11-02');
});

afterAll(() => suite.rows.close());

const record = async (more: object) =>
  (await suite.as('teacher')).post('/api/home-teaching-sessions', sessionOf(teaching, more));
const given = async (): Promise<number> => {
  const { data } = await (await suite.as('teacher')).get(`/api/home-teachings/${teaching}/balance`);
  return (data as unknown as { given: number }).given;
};
const act = async (who: string, path: string, body: object) =>
  (await suite.as(who)).post(`/api/${path}`, body);

describe('a session of home teaching', () => {
  it.each([
    ['of no minute', { startTime: '14:00', endTime: '14:00' }, 'HOME-10', 'endTime'],
    ['that ends before it begins', { startTime: '15:00', endTime: '14:00' }, 'HOME-10', 'endTime'],
    ['at twenty-five o’clock', { startTime: '14:00', endTime: '25:00' }, /^INPUT-/, 'endTime'],
    ['of a whole day and night', { startTime: '00:00', endTime: '23:59' }, 'HOME-19', 'endTime'],
    ['of nine lessons', { startTime: '08:00', endTime: '14:00' }, 'HOME-19', 'endTime'],
    ['on a day that does not exist', { taughtOn: '2026-11-31' }, /^INPUT-/, 'taughtOn'],
    ['on a leap day of no leap year', { taughtOn: '2026-02-29' }, /^INPUT-/, 'taughtOn'],
    ['tomorrow', { taughtOn: '2026-11-21' }, 'HOME-10', 'taughtOn'],
    ['for a week before it began', { makesUpFor: '2026-10-26' }, 'HOME-18', 'makesUpFor'],
    ['for its own week', { makesUpFor: '2026-11-16' }, 'HOME-18', 'makesUpFor'],
  ])('%s is refused', async (_what, change, code, path) => {
    await suite.refuses(() => record({ taughtOn: '2026-11-18', ...change }), {
      status: 400,
      code,
      path,
    });
  });

  it('sets its own lessons for nobody', async () => {
    await suite.refuses(() => record({ lessons: 25 }), { status: 400, path: 'lessons' });
  });

  it('recorded twice is one, also at the same moment and without a key', async () => {
    const both = await Promise.all([record({}), record({})]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 400]);
    await suite.refuses(() => record({}), { status: 400, code: 'HOME-14', path: 'startTime' });
    expect(await given()).toBe(2);
  });

  it('before home teaching was granted stays on record and pays no debt', async () => {
    const early = await record({ taughtOn: '2026-10-14' });
    expect([early.status, early.text]).toEqual([201, expect.any(String)]);
    expect(early.warnings.map(({ code }) => code)).toContain('HOME-16');
    expect(await given()).toBe(2);
  });
});

describe('two who decide at once', () => {
  const asked = async (index: number): Promise<{ documentId: string; rev: number }> => {
    const answer = await act('teacher', 'home-teachings', applicationFor(idOf(children[index])));
    expect([answer.status, answer.text]).toEqual([201, expect.any(String)]);
    return answer.data;
  };

  it('on home teaching: one does, the child is entered once, and the other is told', async () => {
    const { documentId, rev } = await asked(1);
    const decide = (who: string, decision: string) =>
      act(who, `home-teachings/${documentId}/actions/decide`, {
        rev,
        decision,
        decisionOpinion: '意见。',
      });
    const answers = await Promise.all([
      decide('district-admin', 'APPROVED'),
      decide('district-admin', 'APPROVED'),
      decide('bureau-leader', 'NOT_APPROVED'),
    ]);
    const statuses = answers.map(({ status }) => status).filter((status) => status !== 404);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.every((status) => status === 200 || status === 409)).toBe(true);
    const { state } = await suite.rows.one(
      'select state from home_teachings where document_id = $1',
      [documentId],
    );
    const entered = await suite.rows.query(
      `select 1 from enrolments where child_no = $1 and kind = 'HOME_TEACHING'`,
      [children[1]?.['child_no']],
    );
    expect(entered).toHaveLength(state === 'APPROVED' ? 1 : 0);
  });
});

describe('what runs for a child who leaves', () => {
  const moved = async (index: number, kind: string, movedOn: string): Promise<void> => {
    const made = await act('school-clerk', 'enrolment-movements', {
      data: {
        student: idOf(children[index]),
        kind,
        movedOn,
        ...(kind === 'TRANSFER_OUT' && { otherSchoolName: '外区某小学' }),
      },
    });
    expect([made.status, made.text]).toEqual([201, expect.any(String)]);
    const { documentId, rev } = made.data;
    const path = `enrolment-movements/${documentId}/actions/check`;
    const checked = await act('principal', path, { rev, check: 'FOUND_TRUE' });
    expect([checked.status, checked.text]).toEqual([200, expect.any(String)]);
  };

  it('ends on the day of the movement, and the quota is asked for its weeks only', async () => {
    const id = await grantedTeaching(suite.rows, children[2] ?? {}, '2026-09-01');
    await moved(2, 'TRANSFER_OUT', '2026-11-13');
    const row = await suite.rows.one(
      'select state, ended_on::text, end_reason from home_teachings where document_id = $1',
      [id],
    );
    expect(row).toEqual({ state: 'ENDED', ended_on: '2026-11-13', end_reason: 'MOVED_AWAY' });
    const { data } = await (await suite.as('teacher')).get(`/api/home-teachings/${id}/balance`);
    const balance = data as unknown as { required: number; lastDay: string };
    expect(balance.lastDay).toBe('2026-11-13');
    expect(balance.required).toBeGreaterThan(18);
    expect(balance.required).toBeLessThan(30);
  });

  it('is not awaited back: the end of the suspension of a child who died opens no case', async () => {
    const child = children[3] ?? {};
    await suite.rows.behindTheGate(async (query) => {
      await query(
        `insert into deferrals (document_id, created_at, updated_at, kind, state, student_name, applied_on, reason, guardian_name,
           from_date, to_date, applied_by_staff_no, applied_by_name, school_code, child_no, rev)
         values ('ddeceasedchildsuspension', now(), now(), 'ON_LEAVE', 'APPROVED', $1, '2026-09-01', '住院。', '监护人', '2026-09-01',
           '2026-11-19', 'T-odd', '示例', $2, $3, 1)`,
        [child['name'], child['school_code'], child['child_no']],
      );
      await query(`update students set schooling_state = 'DECEASED' where child_no = $1`, [
        child['child_no'],
      ]);
    });
    await act('district-admin', 'demo/run-jobs', {});
    expect(
      await suite.rows.one(
        `select state, end_kind, opened_case_document_id from deferrals where document_id = 'ddeceasedchildsuspension'`,
      ),
    ).toEqual({ state: 'ENDED', end_kind: 'MOVED_ON', opened_case_document_id: null });
    expect(
      await suite.rows.query('select 1 from cases where child_no = $1', [child['child_no']]),
    ).toEqual([]);
  });
});

describe('home teaching whose period is over', () => {
  const stateOf = (id: string) =>
    suite.rows.one(
      `select h.state, h.end_reason, h.ended_on::text, c.origin from home_teachings h
         left join cases c on c.document_id = h.opened_case_document_id where h.document_id = $1`,
      [id],
    );

  it('ends, and its child has a case on a school day on which nobody teaches it or asks again', async () => {
    const [, , , , alone = {}, again = {}] = children;
    for (const child of [alone, again])
      await suite.rows.behindTheGate(async (query) => {
        await query(`update students set schooling_state = 'HOME_TEACHING' where child_no = $1`, [
          child['child_no'],
        ]);
      });
    const over = { to_date: '2026-11-15' };
    const first = await grantedTeaching(suite.rows, alone, '2026-09-01', over);
    const second = await grantedTeaching(suite.rows, again, '2026-09-01', over);
    await grantedTeaching(suite.rows, again, '2026-11-16', {
      state: 'ENDED',
      ended_on: '2026-11-17',
    });
    await Promise.all([
      act('district-admin', 'demo/run-jobs', {}),
      act('district-admin', 'demo/run-jobs', {}),
    ]);
    expect(await stateOf(first)).toEqual({
      state: 'ENDED',
      end_reason: 'PERIOD_OVER',
      ended_on: '2026-11-15',
      origin: 'HOME_TEACHING_ENDED',
    });
    expect(await stateOf(second)).toMatchObject({ state: 'ENDED', origin: null });
    const opened = await suite.rows.query('select 1 from cases where child_no = $1', [
      alone['child_no'],
    ]);
    expect(opened).toHaveLength(1);
  });
});
