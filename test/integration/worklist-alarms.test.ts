import { accountOf } from '../support/rest/people';
import { openSuite, type Suite } from '../support/suite';

type Group = {
  code: string;
  tone: string;
  total: number;
  items: { title: string; detail: string; overdue: boolean; link: { page: string; id: string } }[];
};

const SCHOOL = accountOf('principal').schoolCode ?? '';

let suite: Suite;

beforeAll(async () => {
  suite = await openSuite();
});

afterAll(() => suite.rows.close());

const groupOf = async (who: string, code: string): Promise<Group | undefined> => {
  const answer = await (await suite.as(who)).get('/api/worklist');
  expect(answer.status).toBe(200);
  return (answer.data as unknown as { groups: Group[] }).groups.find((one) => one.code === code);
};

describe('a transfer that the other school does not confirm', () => {
  let name = '';

  beforeAll(async () => {
    const child = await suite.rows.one(
      `select id, name, child_no from students where school_code = $1 order by id limit 1`,
      [SCHOOL],
    );
    name = String(child.name);
    await suite.rows.behindTheGate(async (query) => {
      for (const [due, other] of [
        ['2026-09-01', '外区一小'],
        ['2099-09-01', '外区二小'],
      ])
        await query(
          `insert into enrolment_movements (document_id, created_at, updated_at, kind, moved_on, other_school_name, confirm_due_on,
             "check", proof_count, recorded_by_staff_no, recorded_by_name, school_code, child_no, rev)
           values ('m' || left(md5($2), 23), now(), now(), 'TRANSFER_OUT', '2026-08-20', $2, $1,
             'UNCHECKED', 1, 'T-alarms', '示例录入人', $3, $4, 1)`,
          [due, other, SCHOOL, child.child_no],
        );
    });
  });

  test('burns in the worklist of the school once its day has passed, and leads to the child', async () => {
    const group = await groupOf('principal', 'movement');
    const items = group?.items.filter(({ title }) => title === `转出 · ${name}`) ?? [];
    expect(items.map(({ detail }) => detail)).toEqual(['外区一小至今没有确认，请查明去向']);
    expect(items[0]?.overdue).toBe(true);
    expect(items[0]?.link.page).toBe('student');
  });

  test('does not bother those who can do nothing about it', async () => {
    expect(await groupOf('teacher', 'movement')).toBeUndefined();
  });
});

describe('a tip-off', () => {
  test('waits in the worklist of the committee’s office, and in no school’s', async () => {
    const officer = await suite.as('bureau-officer');
    const taken = await officer.post('/api/tip-offs/actions/register', {
      source: 'HOTLINE',
      kind: 'PUSHED_OUT',
      content: '学校劝退了一个孩子，说是成绩不好。',
      accusedName: '示例某校',
    });
    expect(taken.status).toBe(201);
    const group = await groupOf('bureau-officer', 'tip-off');
    expect(group?.items.map(({ title }) => title)).toContain('劝退学生 · 示例某校');
    // Another suite may have referred a question to this school: that is its own record, and all it sees.
    for (const code of ['tip-off', 'tip-off-overdue'])
      for (const item of (await groupOf('principal', code))?.items ?? []) {
        expect(item.link.page).toBe('referral');
        expect(JSON.stringify(item)).not.toMatch(/示例某校|劝退/);
      }
  });
});

describe('a post that nobody holds', () => {
  const vacant = async (): Promise<number> => {
    const group = await groupOf('district-admin', 'vacancy');
    const line = group?.items.find(({ title }) => title.startsWith('包校人员空缺'));
    return Number(/ (\d+) 处$/.exec(line?.title ?? ' 0 处')?.[1]);
  };

  test('is told to those who can fill it, a line a kind, until it is filled', async () => {
    const before = await vacant();
    const { id, to_date: until } = await suite.rows.one(
      `select a.id, a.to_date from responsibility_assignments a join assignment_kinds k on k.code = a.kind_code
       where k.name = '包校人员' and a.school_code is not null and a.school_code <> $1 and a.to_date is null order by a.id limit 1`,
      [SCHOOL],
    );
    const endsOn = (day: unknown): Promise<unknown> =>
      suite.rows.query('update responsibility_assignments set to_date = $1 where id = $2', [
        day,
        id,
      ]);
    await endsOn('2026-09-02');
    expect(await vacant()).toBe(before + 1);
    await endsOn(until);
    expect(await vacant()).toBe(before);
  });

  test('is no concern of a class teacher', async () => {
    expect(await groupOf('teacher', 'vacancy')).toBeUndefined();
  });
});
