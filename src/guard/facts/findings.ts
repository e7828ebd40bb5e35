import type { FindingFacts } from '../../domain/inspection/facts';
import { mayRecheck } from '../../domain/inspection/may-recheck';
import type { FindingState } from '../../domain/inspection/states';
import type { Actor } from '../../domain/kernel/actor';
import type { PlainDate } from '../../domain/kernel/plain-date';
import { textOf } from '../../platform/row-values';

type Raw = Record<string, unknown>;

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
    mayRecheck: actor !== null && mayRecheck(actor, after.foundByStaffNo),
    dueOn: after.dueOn as PlainDate,
    today,
  };
}
