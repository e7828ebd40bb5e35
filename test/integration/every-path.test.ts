import { RULE_ROWS } from '../support/paths';
import { INSIDE_ROWS } from '../support/paths/inside';
import { openGround, plain, type Ground } from '../support/paths/inside/attempt';
import type { RuleRow } from '../support/paths/row';
import { MATERIAL } from '../support/paths/types';
import { openWorld, type World } from '../support/paths/world';
import { panelAdmin } from '../support/rest/people';
import type { Person } from '../support/rest/person';
import type { Answer } from '../support/rest/answer';
import { expectRefused } from '../support/rest/refused';
import { newDocumentId } from '../support/rows/cases';
import { idOf } from '../support/rows/children';
import { openInside, type InsideSite } from '../support/site/inside-site';
import { sharedSite } from '../support/site/shared-site';
import { openSuite, type Suite } from '../support/suite';

let suite: Suite;
let world: World;
let admin: Person;
let inside: InsideSite;
/** Without rows of its own: the panel refuses before it looks. */
let ground: Ground;
/** Sends the last write once more, word for word. */
let again: () => Promise<Answer>;

/** Somebody whose last write can be sent again. */
function remembering(person: Person): Person {
  const kept =
    <Sent extends unknown[]>(send: (...sent: Sent) => Promise<Answer>) =>
    (...sent: Sent): Promise<Answer> => {
      again = () => send(...sent);
      return again();
    };
  return {
    ...person,
    post: kept((...sent: Parameters<Person['post']>) => person.post(...sent)),
    put: kept((...sent: Parameters<Person['put']>) => person.put(...sent)),
  };
}

beforeAll(async () => {
  suite = await openSuite();
  admin = await panelAdmin(suite.address);
  const told: Suite = { ...suite, as: async (who) => remembering(await suite.as(who)) };
  world = await openWorld(told, remembering(admin));
  inside = await openInside(sharedSite().databaseUrl);
  ground = { ...(await openGround(suite.rows)), put: () => Promise.resolve(newDocumentId()) };
}, 240_000);

afterAll(async () => {
  await inside.close();
  await suite.rows.close();
});

type Tried = [code: string, row: RuleRow];
const rows = Object.entries(RULE_ROWS);
const byRest = rows.filter(([, { rest }]) => rest !== undefined);
const byData = rows.filter(([, { data }]) => data !== undefined);

/** Refused in Chinese by the rule or the door before it. What led there has happened by then. */
function expectRuleRefused(answer: Answer, [code, { door }]: Tried): void {
  expectRefused(answer, { status: answer.status, code: door?.code ?? code });
  expect([400, 403, 404, 409]).toContain(answer.status);
}

/** A clock of the server may write beside one of the attempts; what a refusal leaves, it leaves each time. */
const ATTEMPTS = 3;

async function leavesNoTrace(send: () => Promise<void>): Promise<void> {
  for (let left = ATTEMPTS; left > 0; left -= 1) {
    const before = JSON.stringify(await suite.rows.fingerprint());
    await send();
    const after = JSON.stringify(await suite.rows.fingerprint());
    if (after === before) return;
    if (left === 1) expect(after).toBe(before);
  }
}

describe('by REST', () => {
  it.each(byRest)(
    '%s refuses, and sent again refuses without leaving a trace',
    async (code, row) => {
      if (!row.rest) throw new Error(code);
      try {
        expectRuleRefused(await row.rest(world), [code, row]);
        await leavesNoTrace(async () => expectRuleRefused(await again(), [code, row]));
      } finally {
        await world.settle();
      }
    },
  );
});

describe('in the panel', () => {
  const collection = (uid: string): string => `/content-manager/collection-types/${uid}`;

  it.each(byData)('%s refuses a new row and many rows', async (code, { uid, data }) => {
    const row = (await data?.(world)) ?? {};
    await suite.refuses(() => admin.post(collection(uid), row), { status: 400, code });
    const before = await suite.rows.fingerprint();
    const inner = await inside.call('query', uid, 'createMany', { data: [row] });
    expect(inner.error?.details?.code).toBe('GUARD-02');
    expect(await suite.rows.fingerprint()).toEqual(before);
  });

  it.each(byData)('%s refuses what breaks it inside the server', async (code, { uid, data }) => {
    const row = { ...((await data?.(world)) ?? {}) } as Record<string, unknown>;
    if (typeof row['value'] === 'string') row['value'] = JSON.parse(row['value']) as unknown;
    const before = await suite.rows.fingerprint();
    for (const path of ['documents', 'query'] as const) {
      const { error } = await inside.call(path, uid, 'create', { data: row });
      expect([path, error?.details?.errors?.map((one) => one.code)]).toEqual([
        path,
        expect.arrayContaining([code]),
      ]);
    }
    expect(await suite.rows.fingerprint()).toEqual(before);
  });
});

describe('in the panel, where material is only read', () => {
  const TABLES = new Map(MATERIAL.map(([uid, table]) => [uid, table]));
  const collection = (uid: string): string => `/content-manager/collection-types/${uid}`;

  it.each(Object.entries(INSIDE_ROWS))(
    '%s is not broken by a new row, a save, a relation or many rows',
    async (_code, { uid, attempt }) => {
      const data = plain((await attempt(ground)).data);
      const [row] = await suite.rows.query(
        `select document_id from ${TABLES.get(uid) ?? ''} order by id limit 1`,
      );
      const id = row ? idOf(row) : newDocumentId();
      const connect = { student: { connect: [{ documentId: id }] } };
      const before = await suite.rows.fingerprint();
      const answers: readonly [asked: string, there: boolean, answer: Answer][] = [
        ['new', true, await admin.post(collection(uid), data)],
        ['save', row !== undefined, await admin.put(`${collection(uid)}/${id}`, data)],
        ['connect', row !== undefined, await admin.put(`${collection(uid)}/${id}`, connect)],
        [
          'delete many',
          row !== undefined,
          await admin.post(`${collection(uid)}/actions/bulkDelete`, { documentIds: [id] }),
        ],
      ];
      for (const [asked, there, answer] of answers) {
        // A row that is not there is not found before it is refused.
        const code = there ? 'GUARD-01' : /./;
        if (there) expect([asked, answer.status]).toEqual([asked, 400]);
        expectRefused(answer, { status: answer.status, code });
      }
      expect(await suite.rows.fingerprint()).toEqual(before);
    },
  );
});
