import type { FindingFacts } from '../../domain/inspection/facts';
import type { FindingState } from '../../domain/inspection/states';
import type { Actor, Role } from '../../domain/kernel/actor';
import type { PlainDate } from '../../domain/kernel/plain-date';
import { textOf } from '../../platform/row-values';

type Raw = Record<string, unknown>;

/** Who follows findings for the committee, and checks again when the one who found them no longer comes. */
const FOLLOWERS: ReadonlySet<Role> = new Set<Role>(['bureau-officer', 'supervisor']);

/** What the rules look at when a finding changes from `before` to `after`, rows by attribute names. */
export function findingFacts(
  before: Raw,
  after: Raw,
  actor: Actor | null,
  today: PlainDate,
): FindingFacts {
  const state = after.state as FindingState;
  const proof = after.rectificationProof;
  return {
    stateBefore: before.state as FindingState,
    state,
    note: textOf(state === 'OPEN' ? after.returnNote : after.rectificationNote),
    proofCount: Array.isArray(proof) ? proof.length : 0,
    ofInspectedSchool: actor?.schoolCode === after.schoolCode,
    mayRecheck: actor?.staffNo === after.foundByStaffNo || FOLLOWERS.has(actor?.role as Role),
    dueOn: after.dueOn as PlainDate,
    today,
  };
}
