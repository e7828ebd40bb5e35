import { accountOf } from '../support/rest/people';
import { applicationFor, CERTIFICATE } from '../support/rest/home-teaching';
import { setUpCase } from '../support/rows/cases';
import { idOf } from '../support/rows/children';
import { freshChildren } from '../support/rows/fresh-children';
import type { Row } from '../support/rows/rows';
import { openSuite, type Suite } from '../support/suite';

let suite: Suite;
let children: Row[];

const at = (index: number): string => idOf(children[index]);
const post = async (who: string, path: string, body: object) =>
  (await suite.as(who)).post(`/api/${path}`, body);

beforeAll(async () => {
  suite = await openSuite();
  children = await freshChildren(suite.rows, 'source-fields', 5);
});

afterAll(() => suite.rows.close());

describe('a home visit', () => {
  const visited = (student: string) =>
    post('teacher', 'home-visits', {
      data: {
        student,
        heldOn: '2026-11-19',
        way: 'PHONE',
        category: 'OTHER_PUPIL',
        visitors: [{ name: '班主任甲', unit: '学校' }],
        content: '了解近况。',
        guardianSignature: 'ABSENT',
      },
    });
  const review = (who: string, { documentId, rev }: { documentId: string; rev: number }) =>
    post(who, `home-visits/${documentId}/actions/review`, { rev, reviewOpinion: '情况属实。' });

  it('is reviewed once, by another person of the school', async () => {
    const { data } = await visited(at(0));
    expect(data).toMatchObject({ reviewedOn: null, reviewedByName: null });
    await suite.refuses(() => review('teacher', data), {
      status: 400,
      code: 'FAMILY-05',
      path: 'reviewOpinion',
    });
    const answer = await review('principal', data);
    expect([answer.status, answer.text]).toEqual([200, expect.any(String)]);
    expect(answer.data).toMatchObject({
      reviewOpinion: '情况属实。',
      reviewedOn: '2026-11-20',
      reviewedByStaffNo: accountOf('principal').staffNo,
    });
    await suite.refuses(() => review('principal', answer.data), {
      status: 409,
      code: 'FAMILY-20',
    });
  });

  it('is not reviewed without words, nor by those who may not', async () => {
    const { data } = await visited(at(0));
    const path = `home-visits/${data.documentId}/actions/review`;
    await suite.refuses(() => post('principal', path, { rev: data.rev, reviewOpinion: ' ' }), {
      status: 400,
      path: 'reviewOpinion',
    });
    await suite.refuses(() => review('inspector', data), { status: 403 });
  });
});

describe('a certificate of disability', () => {
  const change = async (who: string, id: string, data: object) =>
    (await suite.as(who)).put(`/api/students/${id}`, { data });
  const rowOf = (id: string) =>
    suite.rows.one('select * from students where document_id = $1', [id]);

  it('on the child’s record is masked and sealed, and shown by a reveal on record', async () => {
    const { rev } = await rowOf(at(1));
    const answer = await change('school-clerk', at(1), { rev, certificateNo: CERTIFICATE });
    expect([answer.status, answer.text]).toEqual([200, expect.any(String)]);
    expect(answer.text).not.toContain(CERTIFICATE.slice(6, 14));
    expect(answer.data).toMatchObject({ certificateMask: '509999********0017**' });
    expect((await rowOf(at(1)))['certificate_cipher']).toMatch(/^k1:/);
    const shown = await post('school-clerk', `students/${at(1)}/actions/reveal`, {
      reason: '核对残疾证号',
    });
    expect(shown.data).toMatchObject({ certificateNo: CERTIFICATE });
  });

  it('that cannot be is refused', async () => {
    const { rev } = await rowOf(at(1));
    await suite.refuses(() => change('school-clerk', at(1), { rev, certificateNo: '123456' }), {
      status: 400,
      code: 'HOME-06',
      path: 'certificateNo',
    });
  });

  it('goes into the application for home teaching that names none', async () => {
    const { certificateNo: _named, ...body } = applicationFor(at(1)).data;
    const answer = await post('teacher', 'home-teachings', { data: body });
    expect([answer.status, answer.text]).toEqual([201, expect.any(String)]);
    expect(answer.data).toMatchObject({ certificateMask: '509999********0017**' });
  });
});

it('an application for home teaching has its courses week by week', async () => {
  const coursePlan = [
    { week: 1, content: '生活自理：穿脱衣物' },
    { week: 2, content: '沟通：用图片表达需要' },
  ];
  const body = (more: object) => ({ data: { ...applicationFor(at(2)).data, ...more } });
  for (const [plan, path] of [
    [[{ week: 0, content: '无' }], 'coursePlan.0.week'],
    [[{ week: 1, content: ' ' }], 'coursePlan.0.content'],
  ] as const)
    await suite.refuses(() => post('teacher', 'home-teachings', body({ coursePlan: plan })), {
      status: 400,
      path,
    });
  const twice = [...coursePlan, { week: 1, content: '认识颜色' }];
  await suite.refuses(() => post('teacher', 'home-teachings', body({ coursePlan: twice })), {
    status: 400,
    code: 'HOME-08',
    path: 'coursePlan.2.week',
  });
  const answer = await post('teacher', 'home-teachings', body({ coursePlan }));
  expect([answer.status, answer.text]).toEqual([201, expect.any(String)]);
  expect(answer.data).toMatchObject({ coursePlan });
});

it('a deferral says when the child should have entered school', async () => {
  const answer = await post('school-clerk', 'deferrals', {
    data: {
      student: at(3),
      kind: 'ENTRY_DEFERRED',
      reason: '先天性心脏病术后恢复。',
      guardianName: '监护人甲',
      entryDueOn: '2026-09-01',
      fromDate: '2026-11-20',
      toDate: '2027-08-31',
      certifier: '区人民医院',
    },
  });
  expect([answer.status, answer.text]).toEqual([201, expect.any(String)]);
  expect(answer.data).toMatchObject({ entryDueOn: '2026-09-01' });
});

it('a return names one of the five placements', async () => {
  const { documentId, rev } = await setUpCase(suite.rows, children[4] ?? {}, []);
  const path = `cases/${documentId}/actions/record-return`;
  const body = { rev, returnedOn: '2026-11-20', proof: [] };
  await suite.refuses(() => post('teacher', path, { ...body, placement: '插班' }), {
    status: 400,
    path: 'placement',
  });
  const answer = await post('teacher', path, { ...body, placement: 'SEPARATE_CLASS' });
  expect([answer.status, answer.text]).toEqual([200, expect.any(String)]);
  const kept = await suite.rows.one('select placement from cases where document_id = $1', [
    documentId,
  ]);
  expect(kept['placement']).toBe('SEPARATE_CLASS');
});
