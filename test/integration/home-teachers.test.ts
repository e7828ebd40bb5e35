import { applicationFor } from '../support/rest/home-teaching';
import { accountOf } from '../support/rest/people';
import { idOf } from '../support/rows/children';
import { freshChildren } from '../support/rows/fresh-children';
import type { Row } from '../support/rows/rows';
import { openSuite, type Suite } from '../support/suite';

const TODAY = '2026-11-20';
const helper = (): string => accountOf('helper').staffNo ?? '';
const newcomer = (): string => accountOf('teacher-2').staffNo ?? '';

let suite: Suite;
let child: Row;
const lessons = { id: '', rev: 0 };

beforeAll(async () => {
  suite = await openSuite();
  [child = {}] = await freshChildren(suite.rows, 'home-teachers', 1);
  const teacher = await suite.as('teacher');
  const applied = await teacher.post('/api/home-teachings', applicationFor(idOf(child)));
  lessons.id = applied.data.documentId;
  const office = await suite.as('district-admin');
  const granted = await office.post(`/api/home-teachings/${lessons.id}/actions/decide`, {
    rev: applied.data.rev,
    decision: 'APPROVED',
  });
  lessons.rev = granted.data.rev;
});

afterAll(() => suite.rows.close());

const arrange = async (teachers: object[], toDate = '2027-07-09') => {
  const clerk = await suite.as('school-clerk');
  const answer = await clerk.put(`/api/home-teachings/${lessons.id}`, {
    data: { rev: lessons.rev, teachers, toDate },
  });
  expect([answer.status, answer.text]).toEqual([200, expect.any(String)]);
  lessons.rev = answer.data.rev;
};
const untilOf = async (staffNo: string): Promise<unknown[]> => {
  const rows = await suite.rows.query(
    `select to_date::text from personal_grants where child_no = $1 and staff_no = $2 order by id`,
    [child['child_no'], staffNo],
  );
  return rows.map((row) => row['to_date']);
};
const sees = async (username: string): Promise<number> =>
  (await (await suite.as(username)).get(`/api/students/${idOf(child)}`)).status;

describe('when the teachers of running home lessons change', () => {
  it('a stranger to the child is one until then', async () => {
    expect([await sees('helper'), await sees('teacher-2')]).toEqual([200, 404]);
  });

  it('who comes in sees the child, and who was replaced no longer than today', async () => {
    await arrange([{ name: '送教教师丙', staffNo: newcomer() }]);
    expect(await sees('teacher-2')).toBe(200);
    expect(await untilOf(newcomer())).toEqual(['2027-07-09']);
    expect(await untilOf(helper())).toEqual([TODAY]);
  });

  it('who is put back the same day teaches on, to the new end of the lessons', async () => {
    await arrange([{ name: '送教教师甲', staffNo: helper() }], '2027-06-30');
    expect(await untilOf(helper())).toEqual(['2027-06-30']);
    expect(await untilOf(newcomer())).toEqual([TODAY]);
    const enrolment = await suite.rows.one(
      `select to_date::text from enrolments where child_no = $1 and kind = 'HOME_TEACHING'`,
      [child['child_no']],
    );
    expect(enrolment).toEqual({ to_date: '2027-06-30' });
  });

  it('the plan alone opens and ends nothing', async () => {
    const before = [await untilOf(helper()), await untilOf(newcomer())];
    const clerk = await suite.as('school-clerk');
    const answer = await clerk.put(`/api/home-teachings/${lessons.id}`, {
      data: { rev: lessons.rev, planText: '改以认知训练为主。' },
    });
    expect(answer.status).toBe(200);
    expect([await untilOf(helper()), await untilOf(newcomer())]).toEqual(before);
  });
});
