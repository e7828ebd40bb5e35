import { ROLES } from '../../src/domain/kernel/actor';
import { broken, OPERATIONS, type Operation } from '../support/rest/api-description';
import { portalAccounts } from '../support/rest/people';
import type { Person } from '../support/rest/person';
import { openSuite, type Suite } from '../support/suite';

const UNKNOWN = 'a'.repeat(24);
/** Pictures of the loaded district lie in the loader's folder, not in that of the server under test. */
const BYTES = '/attachments/{id}/content';
const WITHOUT_QUERY = /^\/(custom-types|me|worklist|openapi\.json|demo)/;
/** What is asked of a day. */
const OF_A_DAY: Record<string, string> = { '/daily-lines': '?date=2026-11-20' };

const reads = OPERATIONS.filter(({ method }) => method === 'get');
const lists = reads.filter(({ path }) => !path.includes('{'));
const single = reads.filter(({ path }) => path.includes('{'));
const writes = OPERATIONS.filter(
  ({ path, method }) => method !== 'get' && !/^\/(auth|demo)/.test(path),
);

const collectionOf = (path: string): string => `/${String(path.split('/')[1])}`;
const pathOf = ({ path }: Operation, id: string): string => `/api${path.replace('{id}', id)}`;
const parameter = (operation: Operation, name: string) =>
  operation.parameters.find((each) => each.name === name)?.schema?.items;

let suite: Suite;
let people: Map<string, Person>;

beforeAll(async () => {
  suite = await openSuite();
  await suite.comeToRest();
  people = new Map();
  for (const { role, username } of portalAccounts())
    if (!people.has(role)) people.set(role, await suite.as(username));
});

afterAll(() => suite.rows.close());

const personOf = (role: string): Person => {
  const person = people.get(role);
  if (!person) throw new Error(`no demo account for ${role}`);
  return person;
};

/** A record of the collection that this role may read, or nobody's. */
async function someRecord(role: string, path: string): Promise<string> {
  const answer = await personOf(role).get(`/api${collectionOf(path)}?pagination[pageSize]=1`);
  return answer.status === 200 ? (answer.list[0]?.documentId ?? UNKNOWN) : UNKNOWN;
}

/** Which query a list allows: one record with every relation, sorted by its first field. */
function widestQuery(operation: Operation): string {
  const populate = parameter(operation, 'populate')?.enum;
  const [sort] = /^\^\(([^|)]+)/.exec(parameter(operation, 'sort')?.pattern ?? '')?.slice(1) ?? [];
  return [
    'pagination[pageSize]=3',
    ...(sort ? [`sort=${sort}:desc`] : []),
    ...(populate ? [`populate=${populate.join(',')}`] : []),
  ].join('&');
}

describe.each(ROLES)('the description of the API holds for %s', (role) => {
  it('who reads lists: allowed where it says so, and answered as it says', async () => {
    for (const operation of lists) {
      const widest = WITHOUT_QUERY.test(operation.path) ? '' : `?${widestQuery(operation)}`;
      const query = OF_A_DAY[operation.path] ?? widest;
      const answer = await personOf(role).get(`/api${operation.path}${query}`);
      const isAllowed = operation.roles?.includes(role) ?? true;
      expect([operation.path, answer.status]).toEqual([operation.path, isAllowed ? 200 : 403]);
      expect([operation.path, broken(operation, answer)]).toEqual([operation.path, []]);
    }
  });

  it('who reads a record of their own, or one that does not exist', async () => {
    for (const operation of single) {
      const record = await someRecord(role, operation.path);
      const query = operation.path.endsWith('/roll') ? '?date=2026-11-20&session=AM' : '';
      for (const id of operation.path === BYTES ? [UNKNOWN] : [record, UNKNOWN]) {
        const answer = await personOf(role).get(`${pathOf(operation, id)}${query}`);
        expect([operation.path, broken(operation, answer)]).toEqual([operation.path, []]);
      }
    }
  });

  it('who sends nothing where something is asked: refused as described, and nothing is stored', async () => {
    const before = await suite.rows.fingerprint();
    for (const operation of writes) {
      const { path, method } = operation;
      const target = pathOf(operation, await someRecord(role, path));
      const answer = await personOf(role).send(method.toUpperCase(), target, '{}', {
        'content-type': 'application/json',
      });
      expect([path, answer.status >= 400, broken(operation, answer)]).toEqual([path, true, []]);
    }
    expect(await suite.rows.fingerprint()).toEqual(before);
  });
});
