import { accountOf } from '../support/rest/people';
import { newDocumentId } from '../support/rows/cases';
import { freshChildren } from '../support/rows/fresh-children';
import { grantedTeaching } from '../support/rows/home-teachings';
import { openSuite, type Suite } from '../support/suite';

const TODAY = '2026-11-20';

let suite: Suite;

beforeAll(async () => {
  suite = await openSuite();
});

afterAll(() => suite.rows.close());

const runJobs = async (): Promise<void> => {
  const answer = await (await suite.as('district-admin')).post('/api/demo/run-jobs', {});
  expect([answer.status, answer.text]).toEqual([200, expect.any(String)]);
};
const subjectOf = (teaching: string): string => `HOME_TEACHER:HOME_TEACHING:${teaching}`;
const alarmOf = async (subject: string) =>
  (
    await suite.rows.query(
      `select state, raised_on::text as raised, end_kind from alarms where subject = $1 order by id desc limit 1`,
      [subject],
    )
  )[0];

describe('home teaching whose teachers have all left', () => {
  const staffNo = (): string => accountOf('helper').staffNo ?? '';
  const setActive = (yes: boolean) =>
    suite.rows.query('update staff_members set active = $2 where staff_no = $1', [staffNo(), yes]);
  const teachingOf = async (mark: string, teachers: object[]): Promise<string> => {
    const [taught = {}] = await freshChildren(suite.rows, mark, 1);
    return grantedTeaching(suite.rows, taught, '2026-11-16', {
      teachers: JSON.stringify(teachers),
    });
  };
  it('raises the alarm of the post, not while one of them is there, until another teaches', async () => {
    const own = { name: '送教甲', staffNo: staffNo() };
    const left = await teachingOf('teacher-left', [own]);
    const half = await teachingOf('teacher-half', [own, { name: '送教乙' }]);
    const none = await teachingOf('teacher-none', []);
    await runJobs();
    expect(await alarmOf(subjectOf(left))).toBeUndefined();
    expect(await alarmOf(subjectOf(none))).toMatchObject({ state: 'RAISED', raised: TODAY });
    try {
      await setActive(false);
      await runJobs();
      expect(await alarmOf(subjectOf(left))).toMatchObject({ state: 'RAISED', raised: TODAY });
      expect(await alarmOf(subjectOf(half))).toBeUndefined();
      const { data } = await (await suite.as('district-admin')).get('/api/vacancies');
      expect(JSON.stringify(data)).toContain(left);
      const work = (await (await suite.as('district-admin')).get('/api/worklist'))
        .data as unknown as {
        groups: { code: string; items: { title: string; documentId: string }[] }[];
      };
      const posts = work.groups.find(({ code }) => code === 'vacancy')?.items ?? [];
      const line = posts.find(({ title }) => title.startsWith('送教教师空缺'));
      expect(line?.documentId).toMatch(/^[a-z][a-z0-9]{23}$/);
    } finally {
      await setActive(true);
    }
    await runJobs();
    expect(await alarmOf(subjectOf(left))).toMatchObject({
      state: 'SETTLED',
      end_kind: 'MADE_GOOD',
    });
    const principal = await suite.as('principal');
    const changed = await principal.put(`/api/home-teachings/${none}`, {
      data: { rev: 1, teachers: [own] },
    });
    expect([changed.status, changed.text]).toEqual([200, expect.any(String)]);
    const grants = () =>
      suite.rows.query(
        `select g.staff_no, g.to_date from personal_grants g join home_teachings h on h.child_no = g.child_no where h.document_id = $1`,
        [none],
      );
    expect(await grants()).toEqual([{ staff_no: staffNo(), to_date: null }]);
    await runJobs();
    expect(await alarmOf(subjectOf(none))).toMatchObject({ state: 'SETTLED' });
    const again = await principal.put(`/api/home-teachings/${none}`, {
      data: { rev: changed.data.rev, teachers: [{ name: '送教丙' }] },
    });
    expect(again.status).toBe(200);
    expect(await grants()).toMatchObject([
      { staff_no: staffNo(), to_date: expect.anything() as unknown },
    ]);
  });
});

it('a post that was never held goes up the ladder from the day it was found empty', async () => {
  const [own = {}] = await freshChildren(suite.rows, 'never-held', 1);
  const teaching = await grantedTeaching(suite.rows, own, '2026-11-02', { teachers: '[]' });
  await suite.rows.behindTheGate(async (query) => {
    await query(
      `insert into alarms (document_id, created_at, updated_at, kind, state, subject, title, detail, raised_on, level, addressee, told_on,
         kind_code, school_code, zone_code, child_no, rev)
       values ($1, now(), now(), 'POST_VACANT', 'RAISED', $2, '送教教师空缺', '空缺', '2026-11-09', 0, 'TOLD_IN_CHARGE', '2026-11-09',
         'HOME_TEACHER', $3, $4, $5, 1)`,
      [newDocumentId(), subjectOf(teaching), own['school_code'], own['zone_code'], own['child_no']],
    );
  });
  await runJobs();
  const { level } = await suite.rows.one('select level from alarms where subject = $1', [
    subjectOf(teaching),
  ]);
  expect(level).toBe(3);
});
