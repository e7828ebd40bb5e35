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
type Event = {
  seq: number;
  key: number;
  action: CaseAction;
  from: CaseState;
  to: CaseState;
  round: number;
  /** Of a visit: the day, when it has evidence. */
  provenOn: PlainDate | null;
};
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

const visitOn = (visitedOn: PlainDate, round: number, photoCount: number): Visit => ({
  round,
  visitedOn,
  way: 'HOME',
  outcome: 'REFUSED',
  photoCount,
  signatureCount: 0,
  guardianSignature: 'ABSENT',
  refusalWitness: null,
});

/** One request at a case, as the use cases treat it: repeated, refused, or taken and written down. */
function receive(life: Life, { key, action, actor, chosen }: Request): Life {
  if (life.events.some((event) => event.key === key)) return life;
  const step = next(life.state, action, FIRST_DAY, chosen ?? undefined);
  if (!step.ok || checkPerformer(life.state, action, actor, FIRST_DAY).length > 0) return life;
  const { visits, round } = life;
  if (
    action === 'issue-notice' &&
    missingForNotice({ visits, round, required: REQUIRED }).length > 0
  )
    return life;
  const after = roundAfter(round, step.transition);
  // Two events a day, so that visits fall on one day; every fourth has no evidence.
  const day = addDays(FIRST_DAY, Math.floor(life.events.length / 2));
  const visit = action === 'record-visit' ? visitOn(day, round, key % 4 === 0 ? 0 : 1) : null;
  const event: Event = {
    seq: life.events.length + 1,
    key,
    action,
    from: life.state,
    to: step.to,
    round: after,
    provenOn: visit !== null && visit.photoCount > 0 ? day : null,
  };
  return {
    state: step.to,
    round: after,
    events: [...life.events, event],
    visits: visit === null ? visits : [...visits, visit],
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

/** The way to the notice is long: without this, chance seldom walks it. */
const TOWARDS_NOTICE: readonly CaseAction[] = ['record-visit', 'record-visit', 'issue-notice'];

/** Mostly what somebody may do now, so that lives get far; the rest is whatever comes. */
function steer(life: Life, request: Request, dice: number): Request {
  if (dice % 4 === 0) return request;
  // One throw, looked at from several sides: remainders of one number alone would hang together.
  const other = (side: number): number => Math.floor(dice / (4 * side));
  const possible = CASE_ACTIONS.filter((action) => transitionFor(life.state, action) !== null);
  const action =
    life.state === 'CASE_PERSUADING' && dice % 4 !== 1
      ? TOWARDS_NOTICE[other(3) % TOWARDS_NOTICE.length]
      : possible[other(5) % possible.length];
  const transition = action ? transitionFor(life.state, action) : null;
  if (!action || !transition) return request;
  const role = transition.roles[other(7) % transition.roles.length];
  const actor = actors.find((one) => (role === 'system' ? one.kind : one.role) === role);
  const chosen =
    transition.to.length > 1 ? (transition.to[other(11) % transition.to.length] ?? null) : null;
  return { ...request, action, chosen, actor: actor ?? request.actor };
}

describe('the life of a case under 10,000 steps of several people, sent twice and out of order', () => {
  const reached = new Set<CaseState>();
  let rounds = 0;
  let steps = 0;
  let notices = 0;

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
            steps += 1;
            life = receive(life, steer(life, request, dice.next().value as number));
            reached.add(life.state);
            if (life === before) continue;
            expect(taken.has(request.key)).toBe(false);
            const event = life.events.at(-1) as Event;
            taken.set(request.key, event);
            expect(transitionFor(event.from, event.action)?.to).toContain(event.to);
            expect(before.events.every((kept, at) => life.events[at] === kept)).toBe(true);
          }
          rounds = Math.max(rounds, life.round);
          notices += life.events.filter(({ action }) => action === 'issue-notice').length;
          replay(start, life);
        },
      ),
      { numRuns: LIVES, seed: 20_261_123 },
    );
    expect([...reached].sort()).toEqual([...CASE_STATES].sort());
    expect(rounds).toBeGreaterThan(3);
    expect(notices).toBeGreaterThan(10);
    expect(steps).toBeGreaterThanOrEqual(10_000);
  });
});

/** The events alone tell where the case stands, in which round, and which gates were open. */
function replay(start: CaseState, life: Life): void {
  let state = start;
  let round = 1;
  const visited = new Map<number, Set<PlainDate>>();
  for (const [at, event] of life.events.entries()) {
    expect([event.seq, event.from]).toEqual([at + 1, state]);
    const transition = transitionFor(state, event.action);
    if (transition === null) throw new Error(`${event.action} in ${state}`);
    if (event.action === 'issue-notice')
      expect(visited.get(round)?.size ?? 0).toBeGreaterThanOrEqual(REQUIRED);
    if (event.provenOn !== null)
      visited.set(round, new Set([...(visited.get(round) ?? []), event.provenOn]));
    round = roundAfter(round, transition);
    expect(event.round).toBe(round);
    state = event.to;
  }
  expect([state, round]).toEqual([life.state, life.round]);
  for (const [of, days] of visited)
    expect(visitsThatCount(life.visits, of)).toHaveLength(days.size);
}
