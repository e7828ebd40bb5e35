import fc from 'fast-check';
import { ROLES, type Actor } from '../kernel/actor';
import { addDays, plainDate, type PlainDate } from '../kernel/plain-date';
import { missingForNotice, visitsThatCount } from './evidence';
import { checkPerformer, next, roundAfter, transitionFor } from './machine';
import { CASE_STATES, OPENING_STATES, type CaseState } from './states';
import { CASE_ACTIONS, type CaseAction } from './transition';
import type { Visit } from './visit';

/** What somebody sends: the same key twice is the same request sent again. */
type Request = { key: number; action: CaseAction; actor: Actor; chosen: CaseState | null };
type Event = { key: number; action: CaseAction; from: CaseState; to: CaseState; round: number };
type Life = { state: CaseState; round: number; events: Event[]; visits: Visit[] };

const FIRST_DAY = plainDate('2026-09-01');
const REQUIRED = 3;
const STEPS_A_LIFE = 100;
const LIVES = 100;

const actors: Actor[] = [
  ...ROLES.map(
    (role): Actor => ({ kind: 'staff', staffNo: role, name: role, role, certified: false }),
  ),
  { kind: 'system', staffNo: 'system', name: '系统', role: 'district-admin', certified: false },
];

const visitOn = (visitedOn: PlainDate, round: number): Visit => ({
  round,
  visitedOn,
  way: 'HOME',
  outcome: 'REFUSED',
  photoCount: 1,
  signatureCount: 0,
  guardianSignature: 'ABSENT',
  refusalWitness: null,
});

/** One request at a case, as the use cases treat it: repeated, refused, or taken and written down. */
function receive(life: Life, { key, action, actor, chosen }: Request): Life {
  if (life.events.some((event) => event.key === key)) return life;
  const step = next(life.state, action, chosen ?? undefined);
  if (!step.ok || checkPerformer(life.state, action, actor).length > 0) return life;
  const { visits, round } = life;
  if (
    action === 'issue-notice' &&
    missingForNotice({ visits, round, required: REQUIRED }).length > 0
  )
    return life;
  const after = roundAfter(round, step.transition);
  return {
    state: step.to,
    round: after,
    events: [...life.events, { key, action, from: life.state, to: step.to, round: after }],
    visits:
      action === 'record-visit'
        ? [...visits, visitOn(addDays(FIRST_DAY, life.events.length), round)]
        : visits,
  };
}

/** Sent in a rush: some requests twice, some in another order than they were made. */
const requests = fc
  .array(
    fc.record({
      action: fc.constantFrom(...CASE_ACTIONS),
      actor: fc.constantFrom(...actors),
      chosen: fc.option(fc.constantFrom(...CASE_STATES), { freq: 3 }),
    }),
    { minLength: STEPS_A_LIFE, maxLength: STEPS_A_LIFE },
  )
  .chain((sent) => {
    const keyed = sent.map((request, key): Request => ({ ...request, key }));
    const order = fc.array(fc.nat({ max: STEPS_A_LIFE - 1 }), {
      minLength: STEPS_A_LIFE / 2,
      maxLength: STEPS_A_LIFE / 2,
    });
    return order.map((again) => [...keyed, ...again.map((at) => keyed[at] as Request)]);
  });

/** Mostly what somebody may do now, so that lives get far; the rest is whatever comes. */
function steer(life: Life, request: Request, dice: number): Request {
  if (dice % 4 === 0) return request;
  const possible = CASE_ACTIONS.filter((action) => transitionFor(life.state, action) !== null);
  const action = possible[dice % possible.length];
  const transition = action ? transitionFor(life.state, action) : null;
  if (!action || !transition) return request;
  const role = transition.roles[dice % transition.roles.length];
  const actor = actors.find((one) => (role === 'system' ? one.kind : one.role) === role);
  const chosen =
    transition.to.length > 1 ? (transition.to[dice % transition.to.length] ?? null) : null;
  return { ...request, action, chosen, actor: actor ?? request.actor };
}

describe('the life of a case under 10,000 steps of several people, sent twice and out of order', () => {
  const reached = new Set<CaseState>();
  let rounds = 0;

  it('never stands where the table does not lead, loses no event, and counts evidence by round', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(OPENING_STATES)),
        requests,
        fc.infiniteStream(fc.nat()),
        (start, sent, dice) => {
          let life: Life = { state: start, round: 1, events: [], visits: [] };
          const taken = new Map<number, Event>();
          for (const request of sent) {
            const before = life;
            life = receive(life, steer(life, request, dice.next().value as number));
            reached.add(life.state);
            if (life === before) continue;
            expect(taken.has(request.key)).toBe(false);
            const event = life.events.at(-1) as Event;
            taken.set(request.key, event);
            expect(transitionFor(event.from, event.action)?.to).toContain(event.to);
            expect(life.events.slice(0, -1)).toEqual(before.events);
          }
          rounds = Math.max(rounds, life.round);
          replay(start, life);
        },
      ),
      { numRuns: LIVES, seed: 20_261_123 },
    );
    expect([...reached].sort()).toEqual([...CASE_STATES].sort());
    expect(rounds).toBeGreaterThan(3);
  });
});

/** The events alone tell where the case stands, in which round, and which gates were open. */
function replay(start: CaseState, life: Life): void {
  let state = start;
  let round = 1;
  const visited = new Map<number, number>();
  for (const event of life.events) {
    expect(event.from).toBe(state);
    const transition = transitionFor(state, event.action);
    if (transition === null) throw new Error(`${event.action} in ${state}`);
    if (event.action === 'issue-notice')
      expect(visited.get(round) ?? 0).toBeGreaterThanOrEqual(REQUIRED);
    if (event.action === 'record-visit') visited.set(round, (visited.get(round) ?? 0) + 1);
    round = roundAfter(round, transition);
    expect(event.round).toBe(round);
    state = event.to;
  }
  expect([state, round]).toEqual([life.state, life.round]);
  for (const [of, count] of visited) expect(visitsThatCount(life.visits, of)).toHaveLength(count);
}
