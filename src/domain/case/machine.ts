import type { Actor } from '../kernel/actor';
import type { PlainDate } from '../kernel/plain-date';
import { judge, type Rule, type Violation } from '../kernel/rule';
import { actionAllowed, type StepFacts } from './rules/action-allowed.rule';
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

/** Judged before any step: which steps there are, and where they may lead. */
const STEP_RULES: readonly Rule<StepFacts>[] = [actionAllowed, targetChosen];

/**
 * The state after an action taken on a day. `chosen` names the target where the action has several
 * (verify, end-with-proof). Refused with CASE-03 (not in this state) or CASE-04 (target).
 */
export function next(
  state: CaseState,
  action: CaseAction,
  on: PlainDate,
  chosen?: CaseState,
): Step {
  const facts = { state, action, chosen: chosen ?? null };
  const violations = judge(STEP_RULES, facts, on);
  const transition = transitionFor(state, action);
  const to = chosen ?? (transition?.to.length === 1 ? transition.to[0] : undefined);
  if (transition && to && transition.to.includes(to) && violations.length === 0)
    return { ok: true, to, transition };
  // The table has nowhere to go, whatever rule is in force: its sentence says where the step could be taken.
  const because =
    violations.length > 0 ? violations : STEP_RULES.flatMap((rule) => rule.check(facts));
  return { ok: false, violations: because };
}

/** CASE-05 when the actor's role may not take the step on the day, else nothing. */
export const checkPerformer = (
  state: CaseState,
  action: CaseAction,
  actor: Actor,
  on: PlainDate,
): Violation[] => judge([performerMayAct], { state, action, actor }, on);

/** The actions an actor may take in a state: the buttons to show. */
export { actionsFor } from './actions-for';

/** The round after a step: a relapse and a reopening begin a new one. */
export const roundAfter = (round: number, transition: Transition): number =>
  transition.round === 'next' ? round + 1 : round;
