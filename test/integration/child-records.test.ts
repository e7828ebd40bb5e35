import { accountOf } from '../support/rest/people';
import { uploadPhoto } from '../support/rest/pictures';
import { distantChild, idOf } from '../support/rows/children';
import { freshChildren } from '../support/rows/fresh-children';
import type { Row } from '../support/rows/rows';
import { openSuite, type Suite } from '../support/suite';

let suite: Suite;
let children: Row[];

const post = async (who: string, path: string, data: object) =>
  (await suite.as(who)).post(`/api/${path}`, { data });
const act = async (who: string, path: string, body: object) =>
  (await suite.as(who)).post(`/api/${path}`, body);
const codes = (warnings: { code: string }[]): string[] => warnings.map(({ code }) => code);
const at = (index: number): string => idOf(children[index]);

beforeAll(async () => {
  suite = await openSuite();
  children = await freshChildren(suite.rows, 'child-records', 8);
});

afterAll(() => suite.rows.close());

const visit = (student: string, more: object = {}) => ({
  student,
  heldOn: '2026-11-14',
  way: 'HOME',
  category: 'LEFT_BEHIND',
  visitors: [{ name: '班主任甲', unit: '学校' }],
  content: '了解留守情况，约定每周通话。',
  guardianSignature: 'SIGNED',
  ...more,
});

describe('a home visit', () => {
  it('is registered by category with what is odd about it', async () => {
    const teacher = await suite.as('teacher');
    const photos = [await uploadPhoto(teacher, 81)];
    const answer = await post('teacher', 'home-visits', visit(at(0), { photos }));
    expect([answer.status, answer.text]).toEqual([201, expect.any(String)]);
    expect(codes(answer.warnings)).toEqual(['FAMILY-03']);
    expect(answer.data).toMatchObject({ photoCount: 1, category: 'LEFT_BEHIND' });
  });

  it('in the future or without words is refused', async () => {
    await suite.refuses(
      () => post('teacher', 'home-visits', visit(at(0), { heldOn: '2027-01-01' })),
      { status: 400, code: 'FAMILY-01', path: 'heldOn' },
    );
    await suite.refuses(() => post('teacher', 'home-visits', visit(at(0), { content: '' })), {
      status: 400,
      code: 'FAMILY-02',
      path: 'content',
    });
  });

  it('to a child of another school is not found', async () => {
    const far = idOf(await distantChild(suite.rows));
    await suite.refuses(() => post('teacher', 'home-visits', visit(far)), { status: 404 });
  });
});

it('a contact with the village is kept in its log', async () => {
  const answer = await post('principal', 'place-contacts', {
    student: at(0),
    heldOn: '2026-11-13',
    partner: 'WITH_VILLAGE',
    partnerName: '村社联系人甲',
    way: 'BY_CALL',
    content: '请村里协助联系外出务工的父母。',
  });
  expect([answer.status, answer.text]).toEqual([201, expect.any(String)]);
});

describe('a pairing', () => {
  let pairing: Row;
  const body = (more: object = {}) => ({
    student: at(1),
    helperStaffNo: accountOf('helper').staffNo,
    helperIdentity: 'CADRE',
    fromDate: '2026-11-01',
    ...more,
  });

  it('opens the child to its helper', async () => {
    const helper = await suite.as('helper');
    expect((await helper.get(`/api/students/${at(1)}`)).status).toBe(404);
    const answer = await post('principal', 'pairings', body());
    expect([answer.status, answer.text]).toEqual([201, expect.any(String)]);
    pairing = answer.data;
    expect((await helper.get(`/api/students/${at(1)}`)).status).toBe(200);
  });

  it('does not begin in a year that was mistyped: it could not be ended', async () => {
    const mistyped = body({ student: at(2), fromDate: '2062-11-01' });
    await suite.refuses(() => post('principal', 'pairings', mistyped), {
      status: 400,
      code: 'PERIOD-01',
      path: 'fromDate',
    });
  });

  it('is one main one a child, by rule and by constraint', async () => {
    await suite.refuses(() => post('principal', 'pairings', body()), {
      status: 400,
      code: 'PAIR-01',
      path: 'main',
    });
    const second = await Promise.all([
      post('principal', 'pairings', body({ student: at(2) })),
      post('school-clerk', 'pairings', body({ student: at(2) })),
    ]);
    expect(second.map(({ status }) => status).sort()[0]).toBe(201);
    expect(second.filter(({ status }) => status === 201)).toHaveLength(1);
  });

  it('has its records, made by the helper', async () => {
    const answer = await post('helper', 'pairing-records', {
      pairing: pairing['documentId'],
      heldOn: '2026-11-15',
      way: 'BY_MEETING',
      content: '送去学习用品，谈心。',
      amountYuan: 200,
    });
    expect([answer.status, answer.text]).toEqual([201, expect.any(String)]);
  });

  it('ends with a reason, and the child is closed to the helper again', async () => {
    const end = (more: object) =>
      act('principal', `pairings/${String(pairing['documentId'])}/actions/end`, {
        rev: pairing['rev'],
        endedOn: '2026-11-18',
        ...more,
      });
    await suite.refuses(() => end({}), { status: 400, code: 'PAIR-02', path: 'endReason' });
    expect((await end({ endReason: '工作调动' })).status).toBe(200);
    const helper = await suite.as('helper');
    expect((await helper.get(`/api/students/${at(1)}`)).status).toBe(404);
  });
});

describe('a plan', () => {
  const plan = {
    persuade: '每周上门一次。',
    care: '安排心理辅导。',
    help: '协调生活补助。',
    persuaderName: '班主任甲',
    startsOn: '2026-11-10',
    dueOn: '2026-12-10',
  };

  it('has three parts, one running a child, and is changed in its version', async () => {
    await suite.refuses(
      () => post('teacher', 'child-plans', { student: at(0), ...plan, care: '' }),
      {
        status: 400,
        code: 'PLAN-01',
        path: 'care',
      },
    );
    const made = await post('teacher', 'child-plans', { student: at(0), ...plan });
    expect([made.status, made.text]).toEqual([201, expect.any(String)]);
    await suite.refuses(() => post('principal', 'child-plans', { student: at(0), ...plan }), {
      status: 409,
      code: 'PLAN-90',
    });
    const change = async (rev: number) =>
      (await suite.as('teacher')).put(`/api/child-plans/${made.data.documentId}`, {
        data: { rev, progress: '已上门两次。' },
      });
    expect((await change(made.data.rev)).status).toBe(200);
    await suite.refuses(() => change(made.data.rev), { status: 409, code: 'REV-01' });
  });
});

describe('a suspension', () => {
  const request = (more: object = {}) => ({
    student: at(4),
    kind: 'ON_LEAVE',
    reason: '骨折住院，需休养一学期。',
    guardianName: '监护人甲',
    fromDate: '2026-11-01',
    toDate: '2027-01-31',
    certifier: '区人民医院',
    ...more,
  });
  const deferral = { id: '', rev: 0 };
  const decide = (who: string, decision = 'APPROVED') =>
    act(who, `deferrals/${deferral.id}/actions/decide`, { rev: deferral.rev, decision });

  it('of more than a year, or as exemption, is refused', async () => {
    await suite.refuses(() => post('principal', 'deferrals', request({ toDate: '2027-11-01' })), {
      status: 400,
      code: 'DEFER-01',
      path: 'toDate',
    });
    await suite.refuses(() => post('principal', 'deferrals', request({ kind: 'EXEMPTED' })), {
      status: 400,
      code: 'DEFER-02',
      path: 'kind',
    });
  });

  it('is asked for by the school, and never granted by it', async () => {
    const principal = await suite.as('principal');
    const proof = [await uploadPhoto(principal, 82, 'PROOF')];
    const answer = await post('principal', 'deferrals', request({ proof }));
    expect([answer.status, answer.text]).toEqual([201, expect.any(String)]);
    deferral.id = answer.data.documentId;
    deferral.rev = answer.data.rev;
    await suite.refuses(() => decide('principal'), { status: 403 });
  });

  it('granted by the committee changes where the child stands', async () => {
    const answer = await decide('district-admin');
    expect([answer.status, answer.text]).toEqual([200, expect.any(String)]);
    deferral.rev = answer.data.rev;
    const child = await suite.rows.one(
      'select schooling_state from students where document_id = $1',
      [at(4)],
    );
    expect(child).toEqual({ schooling_state: 'SUSPENDED' });
  });

  it('ends when the child is back', async () => {
    const answer = await act('principal', `deferrals/${deferral.id}/actions/end`, {
      rev: deferral.rev,
      endedOn: '2026-11-19',
    });
    expect([answer.status, answer.data.state]).toEqual([200, 'ENDED']);
  });
});

describe('a movement of the roll', () => {
  it('moves nothing before a second person found it true', async () => {
    const made = await post('school-clerk', 'enrolment-movements', {
      student: at(5),
      kind: 'TRANSFER_OUT',
      movedOn: '2026-11-02',
      otherSchoolName: '外区某小学',
    });
    expect([made.status, made.text]).toEqual([201, expect.any(String)]);
    expect(codes(made.warnings)).toEqual(['MOVE-03', 'MOVE-05']);
    const state = async () =>
      (
        await suite.rows.one('select schooling_state from students where document_id = $1', [at(5)])
      )['schooling_state'];
    expect(await state()).toBe('ENROLLED');
    const check = () =>
      act('principal', `enrolment-movements/${made.data.documentId}/actions/check`, {
        rev: made.data.rev,
        check: 'FOUND_TRUE',
      });
    expect((await check()).status).toBe(200);
    expect(await state()).toBe('LEFT_DISTRICT');
    await suite.refuses(check, { status: 409 });
  });

  it('to nowhere is refused', async () => {
    await suite.refuses(
      () =>
        post('school-clerk', 'enrolment-movements', {
          student: at(6),
          kind: 'TRANSFER_OUT',
          movedOn: '2026-11-02',
        }),
      { status: 400, code: 'MOVE-02', path: 'otherSchoolName' },
    );
  });
});
