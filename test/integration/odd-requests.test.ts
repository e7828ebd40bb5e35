import type { Answer, Refusal } from '../support/rest/answer';
import { OPERATIONS, type Operation } from '../support/rest/api-description';
import { oddBody, oddQuery, oneOf } from '../support/rest/odd-requests';
import { portalAccounts } from '../support/rest/people';
import type { Person } from '../support/rest/person';
import { at } from '../support/rest/query';
import { dice } from '../support/rest/random-steps';
import { openOwnSite } from '../support/site/own-site';
import { answers } from '../support/site/start-test-server';
import { openSuite, type Suite } from '../support/suite';

/** Odd queries of each reading, and odd bodies of each writing. */
const QUERIES = 20;
const BODIES = 15;
const SEED = 20_261_123;
const UNKNOWN = 'a'.repeat(24);
/** The clock stays, and the door counts its callers. */
const LEFT_OUT = /^\/(auth|demo)/;
const CHINESE = /[\u4e00-\u9fff]/;
const INNER = /node_modules|at \w+ \(|select .* from|violates|Internal Server Error/i;

let site: Awaited<ReturnType<typeof openOwnSite>>;
let suite: Suite;
let others: string[];
const people = new Map<string, Person>();

beforeAll(async () => {
  site = await openOwnSite('odd_requests', { NOL_WORKER: 'off' });
  suite = await openSuite(site.address, site.databaseUrl);
  for (const { role, username } of portalAccounts())
    if (!people.has(role)) people.set(role, await suite.as(username));
  const tables = ['students', 'school_classes', 'schools', 'staff_members', 'cases', 'attachments'];
  const found = await suite.rows.query(
    tables
      .map((table) => `(select document_id from ${table} order by id limit 12)`)
      .join(' union '),
  );
  others = [...found.map((row) => String(row['document_id'])).sort(), UNKNOWN];
});

afterAll(async () => {
  await suite.rows.close();
  await site.close();
});

/** What is wrong with an answer to an odd request; null when it was met, or refused as everything is refused. */
function faultOf(answer: Answer): string | null {
  const { status, text, request } = answer;
  const said = `${request.slice(0, 300)} → ${String(status)} ${text.slice(0, 300)}`;
  if (status < 400) return null;
  const refusal = answer.error as Partial<Refusal> | undefined;
  const spoken = (refusal?.details?.errors ?? []).filter(
    (one) => CHINESE.test(one.message) && one.code !== '',
  );
  const isSaid = CHINESE.test(refusal?.message ?? '') && spoken.length > 0;
  // The site has no printer.
  const isOver = status < 500 || spoken.some(({ code }) => code === 'RENDER_UNAVAILABLE');
  return isOver && isSaid && !INNER.test(text) ? null : said;
}

type Target = { documentId: string; rev: number };

const allowed = ({ roles }: Operation): Person[] =>
  [...people.values()].filter(({ role }) => roles?.includes(role) !== false);

const collectionOf = (path: string): string => `/${String(path.split('/')[1])}`;

const own = new Map<string, Promise<Target[]>>();

/** Records of a collection as they stood when this person was first asked for; one that does not exist where they have none. */
function recordsOf(person: Person, collection: string): Promise<Target[]> {
  const key = `${person.role} ${collection}`;
  const known =
    own.get(key) ??
    person.get(at(`/api${collection}?pagination[pageSize]=100`)).then((answer): Target[] => {
      const has = answer.status === 200 && Array.isArray(answer.list) && answer.list.length > 0;
      return has ? answer.list : [{ documentId: UNKNOWN, rev: 1 }];
    });
  own.set(key, known);
  return known;
}

const addressOf = (path: string, id: string): string => `/api${path.replace(/\{\w+\}/, id)}`;

const reads = OPERATIONS.filter(({ method, path }) => method === 'get' && !LEFT_OUT.test(path));
const writes = OPERATIONS.filter(({ method, path }) => method !== 'get' && !LEFT_OUT.test(path));

it.each(reads.map((one) => [one.path, one] as const))(
  'GET %s answers what it is asked, or says in Chinese why not',
  async (path, operation) => {
    const roll = dice(SEED);
    const faults: (string | null)[] = [];
    for (let n = 0; n < QUERIES; n += 1) {
      const person = oneOf(allowed(operation), roll);
      const { documentId } = oneOf(await recordsOf(person, collectionOf(path)), roll);
      const query = oddQuery(operation, roll);
      faults.push(faultOf(await person.get(at(`${addressOf(path, documentId)}?${query}`))));
    }
    expect(faults.filter((one) => one !== null)).toEqual([]);
  },
);

it.each(writes.map((one) => [`${one.method.toUpperCase()} ${one.path}`, one] as const))(
  '%s takes what it is sent, twice at once, or says in Chinese why not',
  async (_name, operation) => {
    const roll = dice(SEED);
    const { path, method, body: schema = {} } = operation;
    const faults: (string | null)[] = [];
    for (let n = 0; n < BODIES; n += 1) {
      const person = oneOf(allowed(operation), roll);
      const { documentId, rev } = oneOf(await recordsOf(person, collectionOf(path)), roll);
      const children = (await recordsOf(person, '/students')).map((child) => child.documentId);
      const idsFor = (field: string): string[] =>
        field === 'student' && roll(6) > 0 ? children : others;
      const body = JSON.stringify(oddBody(schema, { idsFor, rev }, roll));
      const send = (): Promise<Answer> =>
        person.send(method.toUpperCase(), addressOf(path, documentId), body, {
          'content-type': 'application/json',
        });
      for (const answer of await Promise.all([send(), send()])) {
        const fault = faultOf(answer);
        faults.push(fault && `${body.slice(0, 600)} ${fault}`);
      }
    }
    expect(faults.filter((one) => one !== null)).toEqual([]);
    expect(await answers(site.address)).toBe(true);
  },
);
