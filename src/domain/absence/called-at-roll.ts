import type { PlainDate } from '../kernel/plain-date';

/** What keeps a child from class by a grant with a first and a last day. */
const BY_GRANT: readonly unknown[] = ['SUSPENDED', 'DEFERRED', 'HOME_TEACHING'];
const GONE: readonly unknown[] = ['GRADUATED', 'LEFT_DISTRICT', 'DECEASED'];

/** An approved application for time off or for lessons at home; without a last day it runs until it is ended. */
export type RunningGrant = { readonly from: PlainDate; readonly to: PlainDate | null };

export type RollFacts = {
  readonly schoolingState: unknown;
  readonly grants: readonly RunningGrant[];
};

/**
 * Whether a child is due in class on a day, and so called at the roll. Nobody waits for those on approved leave, taught at home, gone or
 * dead: an absence of theirs would start the 48-hour clock. A grant that only begins later leaves the child due until then.
 */
export function isCalledAtRoll({ schoolingState, grants }: RollFacts, day: PlainDate): boolean {
  if (GONE.includes(schoolingState)) return false;
  if (!BY_GRANT.includes(schoolingState)) return true;
  const isOn = grants.some(({ from, to }) => from <= day && (to === null || day <= to));
  return !isOn && grants.some(({ from }) => from > day);
}
