import { applicationFor, CERTIFICATE, sessionOf } from '../support/rest/home-teaching';
import { uploadPhoto } from '../support/rest/pictures';
import { distantChild, idOf } from '../support/rows/children';
import { freshChildren } from '../support/rows/fresh-children';
import type { Row } from '../support/rows/rows';
import { openSuite, type Suite } from '../support/suite';

let suite: Suite;
let children: Row[];
let child: Row;
const application = { id: '', rev: 0 };

const request = applicationFor;
const STRANGER = [{ name: '送教甲' }, { name: '送教乙', staffNo: 'W99999' }];
const session = (more: object = {}) => sessionOf(application.id, more);
const codes = (warnings: { code: string }[]): string[] => warnings.map(({ code }) => code);
const decide = async (who: string, decision: string, more: object = {}) =>
  (await suite.as(who)).post(`/api/home-teachings/${application.id}/actions/decide`, {
    rev: application.rev,
    decision,
    ...more,
  });

beforeAll(async () => {
  suite = await openSuite();
  children = await freshChildren(suite.rows, 'home-teaching', 4);
  child = children[0] ?? {};
});

afterAll(() => suite.rows.close());

describe('the application', () => {
  it('is sent in by the school, its certificate masked and sealed', async () => {
    const teacher = await suite.as('teacher');
    const answer = await teacher.post('/api/home-teachings', request(idOf(child)));
    expect([answer.status, answer.text]).toEqual([201, expect.any(String)]);
    expect(answer.data).toMatchObject({ state: 'APPLIED', studentName: child['name'] });
    expect(answer.text).not.toContain(CERTIFICATE.slice(6, 14));
    expect(answer.text).toContain('509999********0017**');
    application.id = answer.data.documentId;
    application.rev = answer.data.rev;
    const { sealed } = await suite.rows.one(
      'select certificate_cipher as sealed from home_teachings where document_id = $1',
      [application.id],
    );
    expect(sealed).toMatch(/^k1:/);
  });

  it.each([
    ['without reason', { reason: '' }, 'HOME-01', 'reason'],
    ['with no possible certificate', { certificateNo: '123456' }, 'HOME-06', 'certificateNo'],
    ['that ends before it begins', { toDate: '2026-08-31' }, 'HOME-04', 'toDate'],
    ['with a teacher nobody knows', { teachers: STRANGER }, 'REF-04', 'teachers.1.staffNo'],
    ['for a child given by a number', { student: '9abc' }, 'INPUT-09', 'student'],
    ['with a state of its own', { state: 'APPROVED' }, 'GUARD-01', 'state'],
  ])('%s is refused, and nothing is stored', async (_what, change, code, path) => {
    const teacher = await suite.as('teacher');
    const body = request(idOf(children[1]), change);
    await suite.refuses(() => teacher.post('/api/home-teachings', body), {
      status: 400,
      code,
      path,
    });
  });

  it('is one at a time for a child', async () => {
    const clerk = await suite.as('school-clerk');
    await suite.refuses(() => clerk.post('/api/home-teachings', request(idOf(child))), {
      status: 409,
      code: 'HOME-90',
    });
  });

  it('for a child of another school is not found', async () => {
    const teacher = await suite.as('teacher');
    const far = await distantChild(suite.rows);
    await suite.refuses(() => teacher.post('/api/home-teachings', request(idOf(far))), {
      status: 404,
      code: 'ACCESS-04',
    });
  });
});

describe('the decision', () => {
  it.each([
    ['principal', 403],
    ['teacher', 403],
    ['town-officer', 403],
  ])('is not open to a %s', async (who, status) => {
    await suite.refuses(() => decide(who, 'APPROVED'), { status });
  });

  it('against it gives a reason', async () => {
    await suite.refuses(() => decide('district-admin', 'NOT_APPROVED'), {
      status: 400,
      code: 'APPROVE-03',
      path: 'decisionOpinion',
    });
  });

  it('waits for the plan', async () => {
    const teacher = await suite.as('teacher');
    const change = (planText: string) =>
      teacher.put(`/api/home-teachings/${application.id}`, {
        data: { rev: application.rev, planText },
      });
    application.rev = (await change('')).data.rev;
    await suite.refuses(() => decide('district-admin', 'APPROVED'), {
      status: 400,
      code: 'HOME-02',
      path: 'planText',
    });
    application.rev = (await change('以生活自理和康复训练为主。')).data.rev;
  });

  it('enters the child as taught at home and opens it to its teachers, in one act', async () => {
    const helper = await suite.as('helper');
    expect((await helper.get(`/api/students/${idOf(child)}`)).status).toBe(404);
    const answer = await decide('district-admin', 'APPROVED');
    expect([answer.status, answer.data.state]).toEqual([200, 'APPROVED']);
    application.rev = answer.data.rev;
    const student = await suite.rows.one('select * from students where document_id = $1', [
      idOf(child),
    ]);
    expect(student['schooling_state']).toBe('HOME_TEACHING');
    expect((await helper.get(`/api/students/${idOf(child)}`)).status).toBe(200);
    expect(
      await suite.rows.one(
        `select kind, from_date::text from enrolments where child_no = $1 and kind = 'HOME_TEACHING'`,
        [child['child_no']],
      ),
    ).toEqual({ kind: 'HOME_TEACHING', from_date: '2026-09-01' });
  });

  it('is taken once; what it was given for is then fixed', async () => {
    await suite.refuses(() => decide('district-admin', 'NOT_APPROVED'), {
      status: 409,
      code: 'APPROVE-90',
    });
    const teacher = await suite.as('teacher');
    const change = { data: { rev: application.rev, disability: 'LIMB' } };
    await suite.refuses(() => teacher.put(`/api/home-teachings/${application.id}`, change), {
      status: 409,
      code: 'HOME-31',
      path: 'disability',
    });
  });
});

describe('a session', () => {
  it('is recorded by the helper with what is odd about it', async () => {
    const helper = await suite.as('helper');
    const photos = [await uploadPhoto(helper, 71)];
    const answer = await helper.post('/api/home-teaching-sessions', session({ photos }));
    expect([answer.status, answer.text]).toEqual([201, expect.any(String)]);
    expect(answer.data).toMatchObject({ seq: 1, lessons: 2, minutes: 80, photoCount: 1 });
    // A late beginning: the forecast falls short, and the weeks before are missed.
    expect(new Set(codes(answer.warnings))).toEqual(new Set(['HOME-20', 'HOME-21']));
  });

  it('of one lesson by one teacher is recorded all the same', async () => {
    const teacher = await suite.as('teacher');
    const short = session({
      taughtOn: '2026-11-11',
      endTime: '14:40',
      teachers: [{ name: '送教教师甲' }],
    });
    const answer = await teacher.post('/api/home-teaching-sessions', short);
    expect([answer.status, answer.text]).toEqual([201, expect.any(String)]);
    expect(answer.data).toMatchObject({ lessons: 1 });
    expect(codes(answer.warnings).slice(0, 2)).toEqual(['HOME-12', 'HOME-13']);
  });

  it.each([
    ['in the future', () => session({ taughtOn: '2027-01-05' }), 'HOME-10', 'taughtOn'],
    [
      'at the same hour',
      () => session({ startTime: '15:00', endTime: '16:20' }),
      'HOME-14',
      'startTime',
    ],
    [
      'without teachers',
      () => session({ taughtOn: '2026-11-17', teachers: [] }),
      'HOME-11',
      'teachers',
    ],
    [
      'making up for a Tuesday',
      () => session({ taughtOn: '2026-11-17', makesUpFor: '2026-11-10' }),
      'HOME-18',
      'makesUpFor',
    ],
  ])('%s is refused', async (_what, body, code, path) => {
    const teacher = await suite.as('teacher');
    await suite.refuses(() => teacher.post('/api/home-teaching-sessions', body()), {
      status: 400,
      code,
      path,
    });
  });

  it('sent twice under one key is one session', async () => {
    const teacher = await suite.as('teacher');
    const body = session({ taughtOn: '2026-11-04' });
    const key = { 'idempotency-key': 'home-session-1' };
    const [first, second] = await Promise.all([
      teacher.post('/api/home-teaching-sessions', body, key),
      teacher.post('/api/home-teaching-sessions', body, key),
    ]);
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(first.data.documentId).toBe(second.data.documentId);
  });

  it('is not changed afterwards', async () => {
    const teacher = await suite.as('teacher');
    const { list } = await teacher.get(
      `/api/home-teaching-sessions?filters[homeTeachingDocumentId][$eq]=${application.id}`,
    );
    expect(list).toHaveLength(3);
    await suite.refuses(
      () =>
        teacher.put(`/api/home-teaching-sessions/${String(list[0]?.documentId)}`, {
          data: { lessons: 9 },
        }),
      { status: 400, code: 'GUARD-01', path: 'lessons' },
    );
  });
});

describe('the balance', () => {
  it('tells what is given, owed and to be expected', async () => {
    const zone = await suite.as('principal');
    const { data, status } = await zone.get(`/api/home-teachings/${application.id}/balance`);
    expect(status).toBe(200);
    const balance = data as unknown as Record<string, unknown>;
    expect(balance).toMatchObject({ required: 80, given: 5, sessions: 3 });
    expect(balance['sentence']).toMatch(
      /^本学年应送80学时，已送5学时；照此进度至7月9日为\d+学时，差/,
    );
  });
});

describe('a follow-up', () => {
  it('asks the family whether lessons were held', async () => {
    const liaison = await suite.as('school-liaison');
    const body = {
      data: {
        homeTeaching: application.id,
        visitedOn: '2026-11-19',
        way: 'PHONE',
        visitors: [{ name: '回访人', unit: '区教委' }],
        lessonsHeld: true,
        satisfaction: 'SATISFIED',
      },
    };
    const answer = await liaison.post('/api/home-teaching-follow-ups', body);
    expect([answer.status, answer.text]).toEqual([201, expect.any(String)]);
    await suite.refuses(
      () =>
        liaison.post('/api/home-teaching-follow-ups', {
          data: { ...body.data, visitedOn: '2027-02-01' },
        }),
      { status: 400, code: 'HOME-35', path: 'visitedOn' },
    );
  });
});

describe('the end', () => {
  it('at the family’s wish opens a case at once and closes the teachers’ access', async () => {
    const principal = await suite.as('principal');
    const end = (more: object = {}) =>
      principal.post(`/api/home-teachings/${application.id}/actions/end`, {
        rev: application.rev,
        endedOn: '2026-11-19',
        endReason: 'GUARDIAN_STOPPED',
        ...more,
      });
    await suite.refuses(() => end({ endedOn: '2027-01-01' }), {
      status: 400,
      code: 'HOME-33',
      path: 'endedOn',
    });
    const answer = await end();
    expect([answer.status, answer.text]).toEqual([200, expect.any(String)]);
    expect(answer.data).toMatchObject({ state: 'ENDED' });
    const opened = await suite.rows.one(
      'select origin, state from cases where child_no = $1 order by id desc limit 1',
      [child['child_no']],
    );
    expect(opened).toEqual({ origin: 'HOME_TEACHING_ENDED', state: 'CASE_SUSPECTED' });
    const grant = await suite.rows.one(
      `select to_date::text from personal_grants where child_no = $1 and reason = '送教上门'`,
      [child['child_no']],
    );
    expect(grant).toEqual({ to_date: '2026-11-19' });
    application.rev += 1;
    await suite.refuses(() => end(), { status: 409 });
  });
});
