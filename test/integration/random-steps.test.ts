import { missingForNotice } from '../../src/domain/case/evidence';
import { roundAfter, transitionFor } from '../../src/domain/case/machine';
import type { CaseState } from '../../src/domain/case/states';
import { CASE_ACTIONS, type CaseAction, type Performer } from '../../src/domain/case/transition';
import { addDays, plainDate, type PlainDate } from '../../src/domain/kernel/plain-date';
import type { Answer } from '../support/rest/answer';
import { personOf } from '../support/rest/people';
import type { Person } from '../support/rest/person';
import { uploadPhoto } from '../support/rest/pictures';
import { bodyOf, dice } from '../support/rest/random-steps';
import { readyCases } from '../support/rows/ready-cases';
import { rowsOf, type Row, type Rows } from '../support/rows/rows';
import { openOwnSite } from '../support/site/own-site';

const STEPS = 500;
const CASES = 5;
const AT_ONCE = 4;
const FIRST_DAY = plainDate('2026-11-20');
const STEPS_A_DAY = 20;
const SEED = 20_261_123;
const WHO = [
  'principal',
  'teacher',
  'school-clerk',
  'inspector',
  'zone-head',
  'town-officer',
  'bureau-officer',
];
/** What one person could send; the opening and the clock's own steps are not among it. */
const SENT = CASE_ACTIONS.filter(
  (action) => !['open', 'mark-overdue', 'escalate'].includes(action),
);

type Request = { kase: string; who: string; action: CaseAction; key: string; body: object };

let site: Awaited<ReturnType<typeof openOwnSite>>;
let rows: Rows;
let people: Map<string, Person>;
let admin: Person;

beforeAll(async () => {
  site = await openOwnSite('random-steps', { NOL_WORKER: 'off' });
  rows = await rowsOf(site.databaseUrl);
  admin = await personOf(site.address, 'district-admin');
  people = new Map(
    await Promise.all(
      WHO.map(async (who) => [who, await personOf(site.address, who)] as [string, Person]),
    ),
  );
}, 240_000);

afterAll(async () => {
  await rows.close();
  await site.close();
});

const roll = dice(SEED);
const pick = <T>(from: readonly T[]): T => from[roll(from.length)] as T;

async function setDay(day: PlainDate): Promise<void> {
  await admin.put('/api/demo/clock', { now: `${day}T10:00:00+08:00` });
  const answer = await admin.post('/api/demo/run-jobs', {});
  if (answer.status !== 200) throw new Error(answer.text);
}

/** The way to an order is long: without this, chance seldom walks it. */
const TOWARDS_ORDER: Partial<Record<CaseState, readonly CaseAction[]>> = {
  CASE_PERSUADING: ['record-visit', 'record-visit', 'record-visit', 'issue-notice', 'issue-notice'],
  CASE_NOTICE: ['record-service', 'record-service', 'record-visit', 'void-notice'],
  CASE_OVERDUE: ['prepare-written-report', 'cosign-absence-report', 'report', 'order'],
  CASE_REPORTED: ['acknowledge-report', 'file-report', 'order'],
  CASE_ORDERED: ['record-service', 'void-order', 'record-visit'],
};

/** Mostly what somebody may do now, so that cases get far; the rest is whatever comes. */
function steer(state: CaseState): { who: string; action: CaseAction } {
  const possible = SENT.filter((action) => transitionFor(state, action) !== null);
  if (roll(5) === 0 || possible.length === 0) return { who: pick(WHO), action: pick(SENT) };
  const towards = TOWARDS_ORDER[state];
  // What leads on comes as often as what leaves a case where it is.
  const onward = possible.filter((action) => !transitionFor(state, action)?.to.includes(state));
  const action =
    towards && roll(4) > 0
      ? pick(towards)
      : pick(onward.length > 0 && roll(2) === 0 ? onward : possible);
  const able = WHO.filter((who) => transitionFor(state, action)?.roles.includes(who as Performer));
  return { who: pick(able.length > 0 ? able : WHO), action };
}

async function paperOf(kase: Row, where: string): Promise<Row | undefined> {
  const [paper] = await rows.query(
    `select * from official_documents where case_document_id = $1 and round = $2 and ${where} order by id desc limit 1`,
    [kase['document_id'], kase['round']],
  );
  return paper;
}

let keys = 0;

async function nextRequest(id: string, day: PlainDate): Promise<Request> {
  const kase = await rows.one('select * from cases where document_id = $1', [id]);
  const { who, action } = steer(kase['state'] as CaseState);
  const needsProof = action === 'propose-closure' && roll(3) > 0;
  const body = bodyOf(action, {
    kase,
    notice: await paperOf(kase, `kind = 'RETURN_NOTICE' and state = 'DOC_ISSUED'`),
    order: await paperOf(kase, `kind = 'RETURN_ORDER' and state = 'DOC_ISSUED'`),
    unsigned: await paperOf(kase, `state = 'DOC_AWAITING_COSIGNATURE'`),
    day,
    proof: needsProof ? await uploadPhoto(people.get(who) as Person, keys, 'PROOF') : undefined,
    roll,
  });
  keys += 1;
  return { kase: id, who, action, key: `random-${keys}`, body: { rev: kase['rev'], ...body } };
}

const send = ({ kase, who, action, key, body }: Request): Promise<Answer> =>
  (people.get(who) as Person).post(`/api/cases/${kase}/actions/${action}`, body, {
    'idempotency-key': key,
  });

it(`${STEPS} steps of several people on PostgreSQL, at once, repeated and out of order, leave every history whole`, async () => {
  const ids = await readyCases(rows, 'S043', CASES);
  const numbersBefore = await rows.query(
    `select issuer_code, series, year, count(*) as n, max(number) as last from official_documents where number is not null group by 1, 2, 3`,
  );
  const sent: Request[] = [];
  const taken = new Map<string, string>();
  let day = FIRST_DAY;
  for (let steps = 0; steps < STEPS; steps += AT_ONCE) {
    if (steps % STEPS_A_DAY === 0) {
      day = addDays(FIRST_DAY, (2 * steps) / STEPS_A_DAY);
      await setDay(day);
    }
    const requests: Request[] = [];
    for (let n = 0; n < AT_ONCE; n += 1) {
      const again = sent.length > 0 && roll(4) === 0;
      requests.push(again ? pick(sent) : await nextRequest(pick(ids), day));
    }
    const answers = await Promise.all(requests.map(send));
    for (const [at, answer] of answers.entries()) {
      const request = requests[at] as Request;
      sent.push(request);
      expect([request.action, answer.status < 500, answer.text]).toEqual([
        request.action,
        true,
        answer.text,
      ]);
      if (answer.status !== 200) continue;
      const known = taken.get(request.key) ?? answer.data.event.documentId;
      expect(answer.data.event.documentId).toBe(known);
      taken.set(request.key, known);
    }
  }
  const reached = new Set<string>();
  for (const id of ids) await checkHistory(id, taken, reached);
  // Chance must have led somewhere for this to prove anything.
  expect([...reached]).toEqual(
    expect.arrayContaining(['CASE_NOTICE', 'CASE_OVERDUE', 'CASE_ORDERED', 'CASE_WATCH']),
  );
  expect(taken.size).toBeGreaterThan(STEPS / 5);
  await checkNumbers(numbersBefore.length);
}, 300_000);

/** The events alone tell where the case stands; each one answered by the server is there, once, in order. */
async function checkHistory(
  id: string,
  taken: Map<string, string>,
  reached: Set<string>,
): Promise<void> {
  const kase = await rows.one('select * from cases where document_id = $1', [id]);
  const events = await rows.query(
    'select * from case_events where case_document_id = $1 order by seq',
    [id],
  );
  const visits = await rows.query(
    'select *, visited_on::text as visited_on from persuasion_visits where case_document_id = $1 order by id',
    [id],
  );
  let state: CaseState = 'CASE_PERSUADING';
  let round = 1;
  for (const [at, event] of events.entries()) {
    const action = event['action'] as CaseAction;
    const transition = transitionFor(state, action);
    if (transition === null) throw new Error(`${action} in ${state}`);
    expect([event['seq'], event['from_state']]).toEqual([at + 1, state]);
    expect(transition.to).toContain(event['to_state']);
    expect(transition.roles).toContain(event['actor_role']);
    if (action === 'issue-notice')
      expect(missingForNotice({ visits: visits.map(visitOf), round, required: 3 })).toEqual([]);
    round = roundAfter(round, transition);
    expect(event['round']).toBe(round);
    state = event['to_state'] as CaseState;
    reached.add(state);
  }
  expect([kase['state'], kase['round']]).toEqual([state, round]);
  const ofRound = visits.filter((visit) => visit['round'] === round).length;
  expect(kase['visit_count']).toBe(ofRound);
  const keyed = events.filter((event) => String(event['idempotency_key']).startsWith('random-'));
  const answered = [...taken].filter(([key]) =>
    keyed.some((event) => event['idempotency_key'] === key),
  );
  expect(answered.map(([, event]) => event).sort()).toEqual(
    keyed.map((event) => String(event['document_id'])).sort(),
  );
}

const visitOf = (visit: Row) => ({
  round: Number(visit['round']),
  visitedOn: visit['visited_on'] as PlainDate,
  way: 'HOME' as const,
  outcome: visit['outcome'] as 'REFUSED' | 'RETURNED',
  photoCount: Number(visit['photo_count'] ?? 0),
  signatureCount: Number(visit['signature_count'] ?? 0),
  guardianSignature: visit['guardian_signature'] as 'REFUSED' | 'ABSENT',
  refusalWitness: visit['refusal_witness'] as string | null,
});

/** Numbers run from one without a gap, voided papers included. */
async function checkNumbers(seriesBefore: number): Promise<void> {
  const series = await rows.query(
    `select issuer_code, series, year, count(*) as n, max(number) as last, min(number) as first
       from official_documents where number is not null group by 1, 2, 3`,
  );
  expect(series.length).toBeGreaterThanOrEqual(seriesBefore);
  for (const { n, first, last } of series)
    expect([Number(first), Number(n)]).toEqual([1, Number(last)]);
}
