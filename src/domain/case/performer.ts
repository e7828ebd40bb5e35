import type { Actor } from '../kernel/actor';
import type { Performer } from './transition';

/**
 * The performer an actor counts as. The district administrator has no step of their own in the
 * portal: acts belong to the offices that answer for them. Whoever works in the admin panel acts for
 * the committee, as its officer.
 */
export const performerOf = (actor: Actor): Performer =>
  actor.kind === 'system' ? 'system' : actor.kind === 'admin' ? 'bureau-officer' : actor.role;
