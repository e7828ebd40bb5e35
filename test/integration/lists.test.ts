import { at } from '../support/rest/query';
import { openSuite, type Suite } from '../support/suite';

type List = { data: Record<string, unknown>[]; meta: object };

let suite: Suite;

beforeAll(async () => {
  suite = await openSuite();
});
afterAll(() => suite.rows.close());

/** Each asked twice: plain rows come by a statement of our own, populated ones through Strapi's document service. */
const QUESTIONS: Record<string, readonly string[]> = {
  cases: [
    '',
    'filters[round]=1',
    'filters[visitCount][$gte]=1&filters[visitCount][$lt]=3',
    'filters[state][$in][0]=CASE_PERSUADING&filters[state][$in][1]=CASE_CLOSED',
    'filters[state][$notIn][0]=CASE_PERSUADING',
    'filters[visitCount][$in][0]=0&filters[visitCount][$in][1]=3',
    'filters[state][$ne]=CASE_PERSUADING&sort=openedAt:desc',
    'filters[deadlineOn][$null]=true',
    'filters[deadlineOn][$null]=false&sort=deadlineOn',
    'filters[closedAt][$notNull]=true',
    'filters[lastVisitOn][$between][0]=2020-01-01&filters[lastVisitOn][$between][1]=2099-12-31',
    'filters[openedAt][$gt]=2020-01-01&filters[openedAt][$lte]=2099-01-01T08:00:00%2B08:00',
    'filters[caseNo][$startsWith]=20',
    'filters[caseNo][$contains]=%25',
    'filters[caseNo][$contains]=_',
    'filters[caseNo][$containsi]=-0000',
    'filters[origin][$eqi]=absence',
    'filters[$or][0][state]=CASE_CLOSED&filters[$or][1][round][$gt]=1',
    'filters[$and][0][round]=1&filters[$and][1][$not][state]=CASE_CLOSED',
    'filters[$not][visitCount][$eq]=0&filters[round]=1',
    'sort=schoolCode:desc,caseNo:asc&pagination[page]=2&pagination[pageSize]=7',
    'fields=caseNo,state,openedAt&sort=id:desc',
    'pagination[page]=100',
  ],
  students: [
    'filters[householdOutside]=true',
    'filters[registeredPoor][$ne]=true',
    'filters[registeredPoor][$in][0]=false',
    'filters[birthDate][$in][0]=2015-01-01&filters[grade][$lte]=6',
    'filters[grade]=7&sort=name',
  ],
};

const ROLES = ['teacher', 'principal', 'town-officer', 'zone-head', 'district-admin'];
const RELATION: Record<string, string> = { cases: 'student', students: 'school' };

it.each(Object.entries(QUESTIONS))(
  'a list of %s says the same plain and with populated records, to everybody',
  async (type, questions) => {
    const relation = String(RELATION[type]);
    for (const username of ROLES) {
      const person = await suite.as(username);
      for (const question of questions) {
        const path = at(`/api/${type}?${question}`);
        const populated = await person.get(`${path}&populate=${relation}`);
        const plain = await person.get(path);
        const { data: withRelation, ...rest } = JSON.parse(populated.text) as List;
        const data = withRelation.map(({ [relation]: _populated, ...row }) => row);
        expect([path, populated.status]).toEqual([path, 200]);
        expect([path, plain.status, JSON.parse(plain.text)]).toEqual([
          path,
          200,
          { data, ...rest },
        ]);
      }
    }
  },
);

it('answers one record the same plain and populated', async () => {
  const person = await suite.as('district-admin');
  const { data } = JSON.parse((await person.get('/api/cases')).text) as List;
  for (const { documentId } of data.slice(0, 5)) {
    const path = `/api/cases/${String(documentId)}`;
    const populated = await person.get(`${path}?populate=student`);
    expect(JSON.parse(populated.text)).toMatchObject(
      JSON.parse((await person.get(path)).text) as object,
    );
  }
});
