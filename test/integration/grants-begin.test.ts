import { applicationFor } from '../support/rest/home-teaching';
import { uploadPhoto } from '../support/rest/pictures';
import { idOf } from '../support/rows/children';
import { freshChildren } from '../support/rows/fresh-children';
import type { Row } from '../support/rows/rows';
import { openSuite, type Suite } from '../support/suite';

// Today is Friday 20 November 2026.
let suite: Suite;
let children: Row[];
const childAt = (index: number): Row => children[index] ?? {};

beforeAll(async () => {
  suite = await openSuite();
  children = await freshChildren(suite.rows, 'grants-begin', 13);
});

afterAll(() => suite.rows.close());

async function missing(child: Row, firstMissedOn: string): Promise<void> {
  const teacher = await suite.as('teacher');
  const data = { student: idOf(child), firstMissedOn, firstSession: 'AM' };
  const answer = await teacher.post('/api/absences', { data });
  expect([answer.status, answer.text]).toEqual([201, expect.any(String)]);
}

type Asked = { documentId: string; rev: number };

/** The clerk applies for a suspension. */
async function askedFor(child: Row, fromDate: string): Promise<Asked> {
  const clerk = await suite.as('school-clerk');
  const data = {
    student: idOf(child),
    kind: 'ON_LEAVE',
    reason: '骨折住院，需卧床休养。',
    guardianName: '测试家长',
    fromDate,
    toDate: '2027-02-20',
    certifier: '区人民医院',
    proof: [await uploadPhoto(clerk, 931, 'PROOF')],
  };
  const asked = await clerk.post('/api/deferrals', { data });
  expect([asked.status, asked.text]).toEqual([201, expect.any(String)]);
  return asked.data;
}

const grant = async ({ documentId, rev }: Asked) => {
  const officer = await suite.as('bureau-officer');
  const body = { rev, decision: 'APPROVED', decisionOpinion: '同意。' };
  return officer.post(`/api/deferrals/${documentId}/actions/decide`, body);
};

/** Asked for, and granted by the committee. Answers its document id. */
async function granted(child: Row, fromDate: string): Promise<string> {
  const asked = await askedFor(child, fromDate);
  const answer = await grant(asked);
  expect([answer.status, answer.text]).toEqual([200, expect.any(String)]);
  return asked.documentId;
}

/** As if it had been granted on the Monday, to begin on the Thursday. */
async function begunOnThursday(child: Row): Promise<void> {
  const id = await granted(child, '2026-11-30');
  await suite.rows.behindTheGate(async (query) => {
    await query(
      `update deferrals set decided_on = '2026-11-16', from_date = '2026-11-19' where document_id = $1`,
      [id],
    );
  });
}

const runJobs = async (): Promise<void> => {
  const answer = await (await suite.as('district-admin')).post('/api/demo/run-jobs', {});
  expect([answer.status, answer.text]).toEqual([200, expect.any(String)]);
};

const schoolingOf = async (child: Row): Promise<unknown> =>
  (await suite.rows.one('select schooling_state as s from students where id = $1', [child['id']]))[
    's'
  ];

const absenceOf = (child: Row) =>
  suite.rows.one(
    `select state, kind, first_missed_on::text as since, ended_on::text as ended, ended_session as session, reason
       from absences where child_no = $1`,
    [child['child_no']],
  );

const casesOf = (child: Row) =>
  suite.rows.query('select origin from cases where child_no = $1', [child['child_no']]);

describe('leave and lessons at home for one child', () => {
  it('granted in the same moment: one of them, and the other is told', async () => {
    const child = childAt(12);
    const leave = await askedFor(child, '2026-11-30');
    const principal = await suite.as('principal');
    const lessons = await principal.post('/api/home-teachings', applicationFor(idOf(child)));
    expect([lessons.status, lessons.text]).toEqual([201, expect.any(String)]);
    const admin = await suite.as('district-admin');
    const { documentId, rev } = lessons.data as Asked;
    const answers = await Promise.all([
      grant(leave),
      admin.post(`/api/home-teachings/${documentId}/actions/decide`, {
        rev,
        decision: 'APPROVED',
      }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
    expect(answers.find(({ status }) => status === 400)?.text).toContain('APPROVE-05');
  });
});

describe('a suspension that is granted while the child is missing', () => {
  it('ends the absence in the morning of its first day, and leaves the days before without leave', async () => {
    await missing(childAt(0), '2026-11-19');
    await granted(childAt(0), '2026-11-20');
    expect(await schoolingOf(childAt(0))).toBe('SUSPENDED');
    expect(await absenceOf(childAt(0))).toEqual({
      state: 'ABSENCE_ENDED',
      kind: 'UNEXCUSED',
      since: '2026-11-19',
      ended: '2026-11-20',
      session: 'AM',
      reason: '2026年11月20日起经批准休学，缺勤不再计时',
    });
  });

  it('makes leave of an absence that began on its first day or later', async () => {
    await missing(childAt(1), '2026-11-18');
    await granted(childAt(1), '2026-11-18');
    expect(await absenceOf(childAt(1))).toMatchObject({
      state: 'ABSENCE_ENDED',
      kind: 'LEAVE',
      since: '2026-11-18',
      ended: '2026-11-20',
    });
  });

  it('and begins later, changes nothing until its day', async () => {
    await missing(childAt(2), '2026-11-19');
    await granted(childAt(2), '2026-11-21');
    await runJobs();
    expect(await schoolingOf(childAt(2))).toBe('ENROLLED');
    expect(await absenceOf(childAt(2))).toMatchObject({ state: 'ABSENCE_OPEN', kind: 'UNEXCUSED' });
  });
});

describe('on the first day of what was granted ahead', () => {
  it('the child’s record follows, and an absence that runs ends with the day before, once', async () => {
    await missing(childAt(3), '2026-11-18');
    await begunOnThursday(childAt(3));
    expect(await schoolingOf(childAt(3))).toBe('ENROLLED');
    await runJobs();
    expect(await schoolingOf(childAt(3))).toBe('SUSPENDED');
    const ended = await absenceOf(childAt(3));
    expect(ended).toMatchObject({ state: 'ABSENCE_ENDED', ended: '2026-11-19', session: 'AM' });
    const revs = () => suite.rows.one('select rev from students where id = $1', [childAt(3)['id']]);
    const before = await revs();
    await runJobs();
    expect([await revs(), await absenceOf(childAt(3))]).toEqual([before, ended]);
  });

  it('no case opens by a clock that runs out on that day, and one does by a clock that ran out before', async () => {
    await missing(childAt(4), '2026-11-17');
    await missing(childAt(5), '2026-11-16');
    await begunOnThursday(childAt(4));
    await begunOnThursday(childAt(5));
    await runJobs();
    expect(await casesOf(childAt(4))).toEqual([]);
    expect(await casesOf(childAt(5))).toEqual([{ origin: 'ABSENCE' }]);
    for (const child of [childAt(4), childAt(5)])
      expect(await absenceOf(child)).toMatchObject({
        state: 'ABSENCE_ENDED',
        kind: 'UNEXCUSED',
        ended: '2026-11-19',
      });
  });

  it('who has left meanwhile stays off the roll', async () => {
    await begunOnThursday(childAt(6));
    await suite.rows.behindTheGate(async (query) => {
      await query(`update students set schooling_state = 'LEFT_DISTRICT' where id = $1`, [
        childAt(6)['id'],
      ]);
    });
    await runJobs();
    expect(await schoolingOf(childAt(6))).toBe('LEFT_DISTRICT');
  });
});

describe('what was granted ahead and was over before a server ran again', () => {
  /** Decided in September, from 12 to 18 November. */
  async function wasOver(child: Row): Promise<string> {
    const id = await granted(child, '2026-11-30');
    await suite.rows.behindTheGate(async (query) => {
      await query(
        `update deferrals set decided_on = '2026-09-16', from_date = '2026-11-12', to_date = '2026-11-18' where document_id = $1`,
        [id],
      );
    });
    return id;
  }
  const deferralOf = (id: string) =>
    suite.rows.one(
      `select state, end_kind, opened_case_document_id is not null as told from deferrals where document_id = $1`,
      [id],
    );

  it('is entered in the child’s record late, and the child is looked for as after any other', async () => {
    const id = await wasOver(childAt(7));
    await runJobs();
    expect(await schoolingOf(childAt(7))).toBe('SUSPENDED');
    expect(await deferralOf(id)).toEqual({ state: 'ENDED', end_kind: 'NOT_BACK', told: true });
    expect(await casesOf(childAt(7))).toEqual([{ origin: 'DEFERRAL_ENDED' }]);
    const said = await suite.rows.query(
      `select changes from audit_entries where record_type = 'api::student.student' and record_document_id = $1
          and changes::text like '%SUSPENDED%'`,
      [childAt(7)['document_id']],
    );
    expect(said).toHaveLength(1);
  });

  it('ends an absence from before its first day in that morning, and leaves one from after its last day running', async () => {
    await missing(childAt(8), '2026-11-11');
    await missing(childAt(9), '2026-11-19');
    await wasOver(childAt(8));
    await wasOver(childAt(9));
    await runJobs();
    expect(await absenceOf(childAt(8))).toMatchObject({
      state: 'ABSENCE_ENDED',
      ended: '2026-11-12',
    });
    expect(await absenceOf(childAt(9))).toMatchObject({
      state: 'ABSENCE_OPEN',
      since: '2026-11-19',
    });
  });

  it('does not come back over what runs today', async () => {
    await begunOnThursday(childAt(10));
    await runJobs();
    await suite.rows.behindTheGate(async (query) => {
      await query(
        `insert into home_teachings (document_id, created_at, updated_at, kind, state, student_name, applied_on, reason, from_date, to_date,
           decided_on, applied_by_staff_no, applied_by_name, school_code, child_no, rev)
         values ('h' || left(md5('grants-begin'), 23), now(), now(), 'IN_PERSON', 'APPROVED', $1, '2026-09-01', '住院。', '2026-11-16', '2026-11-18',
           '2026-09-16', 'T-grants', '示例', $2, $3, 1)`,
        [childAt(10)['name'], childAt(10)['school_code'], childAt(10)['child_no']],
      );
    });
    await runJobs();
    expect(await schoolingOf(childAt(10))).toBe('SUSPENDED');
  });
});

describe('a schooling state that is typed over a grant', () => {
  const type = async (schoolingState: string) => {
    const { rev } = await suite.rows.one('select rev from students where id = $1', [
      childAt(11)['id'],
    ]);
    const path = `/api/students/${idOf(childAt(11))}`;
    return (await suite.as('school-clerk')).put(path, { data: { rev, schoolingState } });
  };

  it('is refused while it runs, with the step that ends it, and the scan sets nothing anew after that step', async () => {
    await begunOnThursday(childAt(11));
    await runJobs();
    for (const state of ['ENROLLED', 'AWAY_NOT_ENROLLED'])
      await suite.refuses(() => type(state), {
        status: 400,
        code: 'STU-24',
        path: 'schoolingState',
        says: /2026年11月19日至2027年2月20日.*登记已入（复）学/,
      });
    const clerk = await suite.as('school-clerk');
    const { document_id: id, rev } = await suite.rows.one(
      `select document_id, rev from deferrals where child_no = $1`,
      [childAt(11)['child_no']],
    );
    const ended = await clerk.post(`/api/deferrals/${String(id)}/actions/end`, {
      rev,
      endedOn: '2026-11-20',
    });
    expect([ended.status, ended.text]).toEqual([200, expect.any(String)]);
    await runJobs();
    expect(await schoolingOf(childAt(11))).toBe('ENROLLED');
    expect((await type('AWAY_NOT_ENROLLED')).status).toBe(200);
  });
});
