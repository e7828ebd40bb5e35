import type { Actor } from '../kernel/actor';
import type { Performer } from './transition';

/**
 * The performer an actor counts as. The district administrator has no step of their own: acts
 * belong to the offices that answer for them.
 */
export const performerOf = (actor: Actor): Performer =>
  actor.kind === 'system' ? 'system' : actor.role;
