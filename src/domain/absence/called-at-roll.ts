import type { PlainDate } from '../kernel/plain-date';
import { isGone } from '../student/gone';

/** What keeps a child from class by a grant with a first and a last day. */
const BY_GRANT: readonly unknown[] = ['SUSPENDED', 'DEFERRED', 'HOME_TEACHING'];

/** An approved application for time off or for lessons at home; without a last day it runs until it is ended. */
export type RunningGrant = {
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  /** Decided before its first day: it takes effect by itself, also while no scan has entered it in the child's record. */
  readonly ahead: boolean;
};

export type RollFacts = {
  readonly schoolingState: unknown;
  readonly grants: readonly RunningGrant[];
};

/**
 * Whether a child is due in class on a day, and so called at the roll. Nobody waits for those on approved leave, taught at home, gone or
 * dead: an absence of theirs would start the 48-hour clock. A grant that only begins later leaves the child due until then.
 */
export function isCalledAtRoll({ schoolingState, grants }: RollFacts, day: PlainDate): boolean {
  if (isGone(schoolingState)) return false;
  const on = grants.filter(({ from, to }) => from <= day && (to === null || day <= to));
  if (!BY_GRANT.includes(schoolingState)) return !on.some(({ ahead }) => ahead);
  return on.length === 0 && grants.some(({ from }) => from > day);
}
