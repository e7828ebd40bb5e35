import { idOf } from '../support/rows/children';
import { freshChildren } from '../support/rows/fresh-children';
import { openSuite, type Suite } from '../support/suite';

type Item = { title: string; detail: string; dueOn?: string; link: { page: string; id: string } };
type Group = { code: string; items: Item[] };

let suite: Suite;
let student: string;
let name: string;

beforeAll(async () => {
  suite = await openSuite();
  const [child = {}] = await freshChildren(suite.rows, 'worklist-reviews', 1);
  student = idOf(child);
  name = String(child['name']);
});

afterAll(() => suite.rows.close());

const lineOf = async (who: string, id: string): Promise<Item | undefined> => {
  const answer = await (await suite.as(who)).get('/api/worklist');
  expect(answer.status).toBe(200);
  return (answer.data as unknown as { groups: Group[] }).groups
    .filter(({ code }) => code === 'home-visit-review')
    .flatMap(({ items }) => items)
    .find(({ link }) => link.id === id);
};

/** Long ago: the oldest stand first, before what other suites leave unreviewed. */
const visitedBy = async (who: string) => {
  const { status, data } = await (
    await suite.as(who)
  ).post('/api/home-visits', {
    data: {
      student,
      heldOn: '2026-09-01',
      way: 'PHONE',
      category: 'LEFT_BEHIND',
      visitors: [{ name: '班主任甲', unit: '学校' }],
      content: '了解近况。',
      guardianSignature: 'ABSENT',
    },
  });
  expect(status).toBe(201);
  return data;
};

describe('a home visit that nobody has reviewed', () => {
  it('stands in the worklist of those of the school who may review it, and leads to the record', async () => {
    const { documentId } = await visitedBy('teacher');
    for (const who of ['principal', 'school-clerk']) {
      const line = await lineOf(who, documentId);
      expect([who, line?.link]).toEqual([who, { page: 'home-visit', id: documentId }]);
      expect(line?.title).toBe(`留守儿童 · ${name}`);
      expect(line?.detail).toMatch(/登记的2026年9月1日家访，待审核$/);
      expect(line?.dueOn).toBeUndefined();
    }
    for (const who of ['teacher', 'inspector', 'town-officer', 'bureau-officer', 'teacher-2'])
      expect([who, await lineOf(who, documentId)]).toEqual([who, undefined]);
  });

  it('waits for the class teacher when the principal wrote it down', async () => {
    const { documentId } = await visitedBy('principal');
    expect((await lineOf('teacher', documentId))?.link.id).toBe(documentId);
    expect(await lineOf('principal', documentId)).toBeUndefined();
  });

  it('is gone for everybody when one has reviewed it', async () => {
    const { documentId, rev } = await visitedBy('teacher');
    const answer = await (
      await suite.as('principal')
    ).post(`/api/home-visits/${documentId}/actions/review`, { rev, reviewOpinion: '情况属实。' });
    expect([answer.status, answer.text]).toEqual([200, expect.any(String)]);
    for (const who of ['principal', 'school-clerk'])
      expect([who, await lineOf(who, documentId)]).toEqual([who, undefined]);
  });
});
