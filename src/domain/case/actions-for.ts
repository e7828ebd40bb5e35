import type { Actor } from '../kernel/actor';
import { performerOf } from './performer';
import type { CaseState } from './states';
import type { CaseAction } from './transition';
import { actionsFrom, transitionFor } from './transition-table';

/** The actions an actor may take in a state, in the order of the table. Scope and evidence are judged elsewhere. */
export const actionsFor = (state: CaseState, actor: Actor): CaseAction[] =>
  actionsFrom(state).filter(
    (action) => transitionFor(state, action)?.roles.includes(performerOf(actor)) === true,
  );
