import type { CaseAction } from '../domain/case/transition';
import type { Caller } from './request-actor';
import { inScope } from './scope';

/** A town may read and visit the children who live there; every other act belongs to where the child is registered. */
const OPEN_TO_RESIDENCE: ReadonlySet<CaseAction> = new Set<CaseAction>(['record-visit']);

/** What the school does that a case was handed to; everything else stays with the sending school until then. */
const ANSWERS: ReadonlySet<CaseAction> = new Set<CaseAction>([
  'accept-hand-over',
  'refuse-hand-over',
]);

/** Whether a case lies within a caller's reach for an action; roles and states are judged by the state table. */
export function reaches(
  { actor, scope }: Caller,
  row: Record<string, unknown>,
  action: CaseAction,
): boolean {
  if (ANSWERS.has(action))
    return (
      inScope(scope, row) &&
      typeof row.handOverSchoolCode === 'string' &&
      row.handOverSchoolCode === actor.schoolCode
    );
  if (!OPEN_TO_RESIDENCE.has(action)) return inScope(scope, row, true);
  return inScope(scope, row, true) || livesInTown({ actor, scope }, row);
}

function livesInTown({ scope }: Caller, row: Record<string, unknown>): boolean {
  return (
    scope.kind === 'codes' &&
    typeof row.residenceTownCode === 'string' &&
    scope.residenceTownCodes.includes(row.residenceTownCode)
  );
}
