import { accountOf } from '../support/rest/people';
import type { Answer } from '../support/rest/answer';
import { openSuite, type Suite } from '../support/suite';

type Ledger = {
  total: number;
  groups: { code: string | null; name: string; total: number }[];
  persons: Record<string, string | null>[];
};
type Vacancy = { kindCode: string; target: string; code: string };

let suite: Suite;

beforeAll(async () => {
  suite = await openSuite();
});

afterAll(() => suite.rows.close());

const ledgerOf = async (who: string, path: string): Promise<Ledger> => {
  const answer = await (await suite.as(who)).get(`/api/ledgers/${path}`);
  expect([path, answer.status, answer.text]).toEqual([path, 200, expect.any(String)]);
  return answer.data as unknown as Ledger;
};
const OPEN = `state not like 'END_%' and state <> 'CASE_CLOSED'`;

describe.each(['children', 'suspected', 'dropouts'])('the ledger of %s', (kind) => {
  it.each(['town', 'school', 'class'])('adds up by %s', async (by) => {
    const { total, groups, persons } = await ledgerOf('district-admin', `${kind}?by=${by}`);
    expect(groups.reduce((sum, group) => sum + group.total, 0)).toBe(total);
    expect(persons).toEqual([]);
    expect(total).toBeGreaterThan(0);
  });

  it('names persons page by page, masked', async () => {
    const first = await ledgerOf('district-admin', `${kind}?pageSize=2`);
    const second = await ledgerOf('district-admin', `${kind}?pageSize=2&page=2`);
    expect(first.persons).toHaveLength(2);
    const numbers = [...first.persons, ...second.persons].map(({ childNo }) => childNo);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(JSON.stringify(first)).not.toMatch(/\d{17}[\dX]/);
  });

  it('is of the own school for a principal', async () => {
    const own = accountOf('principal').schoolCode;
    const { groups } = await ledgerOf('principal', `${kind}?by=school`);
    expect(groups.map(({ code }) => code).filter((code) => code !== own)).toEqual([]);
  });
});

it('the ledgers of suspected and dropped-out children are the open cases, each once', async () => {
  const [suspected, dropouts] = await Promise.all([
    ledgerOf('district-admin', 'suspected'),
    ledgerOf('district-admin', 'dropouts'),
  ]);
  const { n } = await suite.rows.one(`select count(*)::int as n from cases where ${OPEN}`);
  expect(suspected.total + dropouts.total).toBe(n);
});

it.each(['others', '__proto__'])('there is no ledger of %s', async (kind) => {
  const answer = await (await suite.as('principal')).get(`/api/ledgers/${kind}`);
  expect(answer.status).toBe(404);
});

it.each(['by=nothing', 'page=0', 'pageSize=999', 'order=name'])('?%s is refused', async (query) => {
  const answer = await (await suite.as('principal')).get(`/api/ledgers/children?${query}`);
  expect(answer.status).toBe(400);
});

describe('vacancies', () => {
  const vacanciesOf = async (who: string): Promise<Vacancy[]> => {
    const answer: Answer = await (await suite.as(who)).get('/api/vacancies');
    expect(answer.status).toBe(200);
    return answer.data as unknown as Vacancy[];
  };

  it('show a post whose holder left, in the scope of whoever asks', async () => {
    const school = accountOf('principal').schoolCode ?? '';
    const isOurs = (post: Vacancy) => post.kindCode === 'INSPECTOR' && post.code === school;
    expect((await vacanciesOf('principal')).some(isOurs)).toBe(false);
    const held = `from responsibility_assignments where kind_code = 'INSPECTOR' and school_code = $1`;
    const before = await suite.rows.query(`select id, to_date ${held}`, [school]);
    await suite.rows.query(
      `update responsibility_assignments set to_date = '2026-11-18' where kind_code = 'INSPECTOR' and school_code = $1`,
      [school],
    );
    try {
      const found = (await vacanciesOf('principal')).filter(isOurs);
      expect(found).toEqual([expect.objectContaining({ heldUntil: '2026-11-18' })]);
      const ours = (await vacanciesOf('principal')).filter(({ target }) => target === 'SCHOOL');
      expect(new Set(ours.map(({ code }) => code))).toEqual(new Set([school]));
    } finally {
      for (const { id, to_date: day } of before)
        await suite.rows.query('update responsibility_assignments set to_date = $2 where id = $1', [
          id,
          day,
        ]);
    }
  });
});

describe('a school’s responsibility on paper', () => {
  const post = async (path: string, data: object) => {
    const { document_id: school } = await suite.rows.one(
      'select document_id from schools where code = $1',
      [accountOf('principal').schoolCode],
    );
    return (await suite.as('principal')).post(`/api/${path}`, {
      data: { school, schoolYear: '2026-2027', ...data },
    });
  };

  it('is a letter signed by both', async () => {
    const letter = {
      letterLevel: 'COMMITTEE_TO_SCHOOL',
      superiorName: '教委主任甲',
      signerName: '校长甲',
      signedOn: '2026-09-05',
    };
    expect((await post('responsibility-letters', letter)).status).toBe(201);
    await suite.refuses(() => post('responsibility-letters', { ...letter, signerName: '' }), {
      status: 400,
      code: 'PLEDGE-01',
      path: 'signerName',
    });
  });

  it('is a leading group headed by the principal', async () => {
    const group = {
      headStaffNo: accountOf('principal').staffNo,
      members: [{ name: '分管副校长', duty: '副组长' }],
      planText: '每周摸排一次，每月报告一次。',
      filedOn: '2026-09-05',
    };
    const made = await post('leading-groups', group);
    expect([made.status, made.text]).toEqual([201, expect.any(String)]);
    await suite.refuses(
      () => post('leading-groups', { ...group, headStaffNo: accountOf('teacher').staffNo }),
      { status: 400, code: 'PLEDGE-03', path: 'headStaffNo' },
    );
  });
});

it('a suspension that is over opens its case, once, by two scans', async () => {
  const admin = await suite.as('district-admin');
  const child = await suite.rows.one(
    `select s.* from students s where s.schooling_state = 'ENROLLED' and s.birth_date > '2012-01-01'
       and not exists (select 1 from cases c where c.child_no = s.child_no)
       and not exists (select 1 from deferrals d where d.child_no = s.child_no) order by s.id desc limit 1`,
  );
  const made = await admin.post('/api/deferrals', {
    data: {
      student: child['document_id'],
      kind: 'ON_LEAVE',
      reason: '因病休养。',
      guardianName: '监护人甲',
      fromDate: '2026-10-01',
      toDate: '2026-11-19',
    },
  });
  expect([made.status, made.text]).toEqual([201, expect.any(String)]);
  await suite.rows.behindTheGate(async (query) => {
    await query(`update deferrals set state = 'APPROVED' where document_id = $1`, [
      made.data.documentId,
    ]);
    await query(`update students set schooling_state = 'SUSPENDED' where child_no = $1`, [
      child['child_no'],
    ]);
  });
  await Promise.all([admin.post('/api/demo/run-jobs', {}), admin.post('/api/demo/run-jobs', {})]);
  const cases = await suite.rows.query('select origin from cases where child_no = $1', [
    child['child_no'],
  ]);
  expect(cases).toEqual([{ origin: 'DEFERRAL_ENDED' }]);
  const ended = await suite.rows.one(
    'select state, end_kind from deferrals where document_id = $1',
    [made.data.documentId],
  );
  expect(ended).toEqual({ state: 'ENDED', end_kind: 'NOT_BACK' });
});
