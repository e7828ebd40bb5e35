import { FIELDS, fieldsPage } from '../support/rest/fields';
import { accountOf, panelAdmin } from '../support/rest/people';
import type { Person } from '../support/rest/person';
import { at } from '../support/rest/query';
import { freeChildren, idOf } from '../support/rows/children';
import { openOwnSite } from '../support/site/own-site';
import { openSuite, type Suite } from '../support/suite';

let site: Awaited<ReturnType<typeof openOwnSite>>;
let suite: Suite;
let panel: Person;
let clerk: Person;
let ids: string[];

const choice = (code: string, label: string) => ({ code, label });
const student = (code: string, label: string, kind: string, more: object = {}) => ({
  recordType: 'student',
  code,
  label,
  kind,
  showInList: true,
  ...more,
});

const DEFINITIONS = [
  student('way', '上学方式', 'choice', {
    choices: [choice('WALK', '步行'), choice('BUS', '校车'), choice('AUTO', '家长开车')],
  }),
  student('distance', '离校公里数', 'number', { min: 0 }),
  student('helper', '接送人', 'text'),
  student('seenOn', '最近谈话', 'date'),
  student('needs', '需要', 'choices', { choices: [choice('MEAL', '午餐'), choice('BED', '住宿')] }),
  student('card', '居住证号码', 'identityNumber'),
  student('old', '旧项目', 'text'),
];

/** What the four children answer; the last answers nothing. */
const ANSWERS = [
  { way: 'BUS', distance: 9, helper: '祖母', seenOn: '2026-11-02', needs: ['MEAL'] },
  {
    way: 'WALK',
    distance: 10.5,
    helper: '100%_母亲',
    seenOn: '2026-10-02',
    needs: ['MEAL', 'BED'],
  },
  { way: 'AUTO', distance: 0, helper: "O'Brien\\", seenOn: '2026-09-30', old: '甲' },
  {},
] as const;

beforeAll(async () => {
  site = await openOwnSite('extra_filters', { NOL_WORKER: 'off' });
  suite = await openSuite(site.address, site.databaseUrl);
  await suite.comeToRest();
  panel = await panelAdmin(site.address);
  clerk = await suite.as('school-clerk');
  for (const field of DEFINITIONS) {
    const { status, text } = await panel.post(FIELDS, field);
    if (status !== 201) throw new Error(text);
  }
  const { schoolCode } = accountOf('school-clerk');
  const children = await freeChildren(suite.rows, { schoolCode: schoolCode ?? '' });
  ids = children.slice(0, ANSWERS.length).map(idOf);
  for (const [index, extra] of ANSWERS.entries()) {
    const rev = Number(children[index]?.['rev']);
    const { status, text } = await clerk.put(`/api/students/${ids[index] ?? ''}`, {
      data: { rev, extra },
    });
    if (status !== 200) throw new Error(text);
  }
}, 240_000);

afterAll(async () => {
  await suite.rows.close();
  await site.close();
});

/** The places of the children that a query finds, in its order. */
async function found(query: string, who = clerk): Promise<number[]> {
  const answer = await who.get(at(`/api/students?${query}&pagination[pageSize]=100`));
  if (answer.status !== 200) throw new Error(answer.text);
  return answer.list.map(({ documentId }) => ids.indexOf(documentId)).filter((at) => at >= 0);
}

type Found = { results: { documentId: string }[]; pagination: { total: number } };
const STUDENTS = '/content-manager/collection-types/api::student.student';

/** The same in the panel's own list, which names a field as its filter box does. */
async function foundInPanel(query: string): Promise<number[]> {
  const { results, pagination } = await listed(`pageSize=100&${query}`);
  expect(pagination.total).toBe(results.length);
  return results.map(({ documentId }) => ids.indexOf(documentId)).sort();
}

async function listed(query: string): Promise<Found> {
  const { status, text } = await panel.get(at(`${STUDENTS}?${query}`));
  if (status !== 200) throw new Error(text);
  return JSON.parse(text) as Found;
}

/** The places of the children on a page of it, -1 for any other child. */
const inOrder = async (query: string): Promise<number[]> =>
  (await listed(query)).results.map(({ documentId }) => ids.indexOf(documentId));

const ANSWERED = 'filters[$and][0][extra.way][$notNull]=true';

describe('a list of the panel, by fields that administrators added', () => {
  it.each([
    ['filters[$and][0][extra.way][$eq]=BUS', [0]],
    ['filters[extra.way][$eq]=BUS', [0]],
    ['filters[$and][0][extra.way][$ne]=BUS', [1, 2]],
    ['filters[$and][0][extra.distance][$gt]=9&filters[$and][1][extra.needs][$contains]=BED', [1]],
    ['filters[$and][0][extra.seenOn][$notNull]=true', [0, 1, 2]],
    ['filters[$and][0][extra.helper][$contains]=母', [0, 1]],
    [
      'filters[$and][0][extra.way][$notNull]=true&filters[$and][1][gender][$notNull]=true',
      [0, 1, 2],
    ],
    ['filters[$and][0][extra.way][$notNull]=true&_q=没有这个人', []],
  ])('is narrowed by %s', async (query, places) => {
    expect(await foundInPanel(query)).toEqual(places);
  });

  it.each([
    'filters[$and][0][extra.gone][$eq]=1',
    'filters[$and][0][extra.card][$contains]=5099',
    'filters[$and][0][extra.way][$eq]=SHIP',
    'filters[$and][0][extra.distance][$gt]=many',
    'filters[$or][0][extra.way][$eq]=BUS',
    'filters[$not][extra.way][$eq]=BUS',
    'filters[$and][0][extra][$contains]=sealed',
    'filters[extra]=way',
    'sort=extra.gone:ASC',
    'sort=extra.card:ASC',
    'sort=extra.needs:DESC',
  ])('refuses %s', async (query) => {
    await suite.refuses(() => panel.get(at(`${STUDENTS}?${query}`)), {
      status: 400,
      code: 'QUERY-01',
    });
  });

  it.each([
    ['sort=extra.way:ASC', [1, 0, 2]],
    ['sort=extra.way:DESC', [2, 0, 1]],
    ['sort=extra.distance:ASC', [2, 0, 1]],
    ['sort=extra.seenOn:DESC', [0, 1, 2]],
    ['sort=extra.distance:DESC&_q=没有这个人', []],
  ])('is put in order by %s', async (query, places) => {
    expect(await inOrder(`${query}&${ANSWERED}&pageSize=100`)).toEqual(places);
  });

  it('is paged in that order, those without an answer last', async () => {
    const page = (number: number) => `sort=extra.distance:DESC&pageSize=2&page=${number}`;
    const all = await inOrder('sort=extra.distance:DESC&pageSize=10');
    expect(all.slice(0, 3)).toEqual([1, 0, 2]);
    expect([...(await inOrder(page(1))), ...(await inOrder(page(2)))]).toEqual(all.slice(0, 4));
    expect((await inOrder(page(3))).length).toBe(2);
  });

  it('is closed to who may not read it', async () => {
    const { status } = await clerk.get(at(`${STUDENTS}?filters[$and][0][extra.way][$eq]=BUS`));
    expect(status).toBe(401);
  });
});

describe('a list, by fields that administrators added', () => {
  it.each([
    ['filters[extra][way][$eq]=BUS', [0]],
    ['filters[extra][way]=BUS', [0]],
    ['filters[extra][way][$in][0]=BUS&filters[extra][way][$in][1]=AUTO', [0, 2]],
    ['filters[extra][way][$ne]=BUS', [1, 2]],
    ['filters[extra][distance][$gt]=9', [1]],
    ['filters[extra][distance][$between][0]=0&filters[extra][distance][$between][1]=9.0', [0, 2]],
    ['filters[extra][helper][$contains]=100%25_', [1]],
    ['filters[extra][helper][$startsWith]=%25', []],
    [`filters[extra][helper][$eq]=${encodeURIComponent("O'Brien\\")}`, [2]],
    [`filters[extra][helper][$containsi]=${encodeURIComponent("o'BRIEN\\")}`, [2]],
    ['filters[extra][seenOn][$lt]=2026-11-02', [1, 2]],
    ['filters[extra][needs][$contains]=BED', [1]],
    ['filters[extra][needs][$notNull]=true', [0, 1]],
    ['filters[extra][way][$eq]=BUS&filters[extra][distance][$lt]=9', []],
    ['filters[$and][0][extra][way][$ne]=BUS&filters[$and][1][extra][distance][$gt]=1', [1]],
    [
      'filters[gender][$in][0]=MALE&filters[gender][$in][1]=FEMALE&filters[extra][way][$eq]=WALK',
      [1],
    ],
  ])('is narrowed by %s', async (query, places) => {
    expect((await found(`${query}&sort=id`)).sort()).toEqual(places);
    const { total, list } = await clerk.get(at(`/api/students?${query}`));
    expect(total).toBe(list.length);
  });

  it('finds those without an answer too', async () => {
    const none = await found('filters[extra][way][$null]=true&sort=id');
    expect(none).toEqual([3]);
  });

  it.each([
    ['sort=extra.way', [1, 0, 2, 3]],
    ['sort=extra.way:desc', [2, 0, 1, 3]],
    ['sort=extra.distance:asc', [2, 0, 1, 3]],
    ['sort=extra.seenOn:desc,childNo:asc', [0, 1, 2, 3]],
  ])('is put in order by %s, those without an answer last', async (query, places) => {
    const order = await found(`${query}&filters[id][$notNull]=true`);
    expect(order).toEqual(places);
  });

  it('is paged in that order', async () => {
    const page = (number: number) =>
      clerk.get(
        at(
          `/api/students?sort=extra.distance:desc&filters[extra][distance][$notNull]=true&pagination[pageSize]=2&pagination[page]=${number}`,
        ),
      );
    const [first, second] = [await page(1), await page(2)];
    expect([first.total, second.total]).toEqual([3, 3]);
    const order = [...first.list, ...second.list].map(({ documentId }) => ids.indexOf(documentId));
    expect(order).toEqual([1, 0, 2]);
    expect(first.list[0]).toMatchObject({ extra: { way: 'WALK', distance: 10.5 } });
  });

  it('stays in the scope of who asks', async () => {
    const officer = await suite.as('district-admin');
    expect(await found('filters[extra][way][$notNull]=true&sort=id', officer)).toHaveLength(3);
    for (const who of ['town-officer', 'teacher']) {
      const person = await suite.as(who);
      const plain = await found('sort=id', person);
      const narrowed = await found('filters[extra][way][$notNull]=true&sort=id', person);
      expect(narrowed.every((place) => plain.includes(place))).toBe(true);
    }
  });

  it.each([
    ['no field of the type', 'filters[extra][gone][$eq]=1'],
    ['a sealed number', 'filters[extra][card][$eq]=509999201202290017'],
    ['a sealed number’s order', 'sort=extra.card'],
    ['an unknown order', 'sort=extra.gone'],
    ['an order that is none', 'sort=extra.way:up'],
    ['an order of a list of choices', 'sort=extra.needs'],
    ['an operator of another kind', 'filters[extra][way][$gt]=BUS'],
    ['an unknown operator', 'filters[extra][way][$where]=1'],
    ['a choice that is none', 'filters[extra][way][$eq]=SHIP'],
    ['a number that is none', 'filters[extra][distance][$gt]=1e999'],
    ['a day that is none', 'filters[extra][seenOn][$lt]=2026-02-30'],
    [
      'SQL for a code',
      `filters[extra][${encodeURIComponent("way'; drop table students; --")}][$eq]=1`,
    ],
    ['SQL for a number', `filters[extra][distance][$gt]=${encodeURIComponent('1) or (1=1')}`],
    ...['constructor', '__proto__', 'toString', 'hasOwnProperty'].flatMap(
      (inborn): [string, string][] => [
        [`${inborn} for a code`, `filters[extra][${inborn}][$eq]=1`],
        [`${inborn} below a code`, `filters[extra][way][${inborn}]=1`],
        [`${inborn} for an attribute`, `filters[${inborn}][$eq]=1`],
        [`${inborn} under $and`, `filters[$and][0][extra][${inborn}]=1`],
        [`${inborn} in an order`, `sort=extra.${inborn}`],
        [`${inborn} for a page`, `pagination[${inborn}]=1`],
      ],
    ),
    ['an escaped name that every object has', 'filters%5Bextra%5D%5B%5F_proto__%5D%5B$eq%5D=1'],
    ['more parameters than are read', `${'sort=id&'.repeat(1000)}filters[extra][way][$eq]=BUS`],
    ['a filter deeper than is read', `filters${'[$not]'.repeat(25)}[extra][way][$eq]=BUS`],
    ['a list for the filter', 'filters[extra][]=way'],
    ['a list for a code', 'filters[extra][way][]=BUS'],
    ['nothing for the filter', 'filters[extra]'],
    ['a field within the column', 'fields[]=extra.way'],
    ['the column as a relation', 'populate=extra'],
    ['an order in the form of an object', 'sort[extra.way]=asc'],
    ['a path below the code', 'filters[extra][way][deep][$eq]=1'],
    ['a text for the filter', 'filters[extra]=way'],
    ['a condition under $or', 'filters[$or][0][extra][way][$eq]=BUS'],
    ['a condition under $not', 'filters[$not][extra][way][$eq]=BUS'],
    ['a condition on the column itself', 'filters[extra][$contains]=sealed'],
    [
      'more than a query may hold',
      Array.from({ length: 45 }, (_, index) => `filters[$and][${index}][extra][way][$eq]=BUS`).join(
        '&',
      ),
    ],
  ])('refuses %s', async (_what, query) => {
    await suite.refuses(() => clerk.get(at(`/api/students?${query}`)), {
      status: 400,
      code: 'QUERY-01',
    });
  });

  it('knows no field of another type, and none that was retired', async () => {
    await suite.refuses(() => clerk.get(at('/api/cases?filters[extra][way][$eq]=BUS')), {
      status: 400,
      code: 'QUERY-01',
    });
    expect(await found('filters[extra][old][$eq]=甲')).toEqual([2]);
    await fieldsPage(panel).changes('student', 'old', { active: false });
    await suite.refuses(() => clerk.get(at('/api/students?filters[extra][old][$eq]=甲')), {
      status: 400,
      code: 'QUERY-01',
    });
  });
});
