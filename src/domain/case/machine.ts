import type { Actor } from '../kernel/actor';
import type { Violation } from '../kernel/rule';
import { actionAllowed } from './rules/action-allowed.rule';
import { performerMayAct } from './rules/performer-may-act.rule';
import { targetChosen } from './rules/target-chosen.rule';
import type { CaseState } from './states';
import type { CaseAction, Transition } from './transition';
import { transitionFor } from './transition-table';

export { actionsFrom, transitionFor } from './transition-table';
export { performerOf } from './performer';

/** What `next` answers. */
export type Step =
  | { ok: true; to: CaseState; transition: Transition }
  | { ok: false; violations: Violation[] };

/**
 * The state after an action. `chosen` names the target where the action has several
 * (verify, end-with-proof). Refused with CASE-03 (not in this state) or CASE-04 (target).
 */
export function next(state: CaseState, action: CaseAction, chosen?: CaseState): Step {
  const facts = { state, action, chosen: chosen ?? null };
  const violations = [...actionAllowed.check(facts), ...targetChosen.check(facts)];
  const transition = transitionFor(state, action);
  if (transition === null || violations.length > 0) return { ok: false, violations };
  return { ok: true, to: chosen ?? transition.to[0], transition };
}

/** CASE-05 when the actor's role may not take the step, else nothing. */
export const checkPerformer = (state: CaseState, action: CaseAction, actor: Actor): Violation[] =>
  performerMayAct.check({ state, action, actor });

/** The actions an actor may take in a state: the buttons to show. */
export { actionsFor } from './actions-for';

/** The round after a step: a relapse and a reopening begin a new one. */
export const roundAfter = (round: number, transition: Transition): number =>
  transition.round === 'next' ? round + 1 : round;
