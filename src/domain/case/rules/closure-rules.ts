import type { Rule } from '../../kernel/rule';
import type { ClosureFacts, EndGroundFacts } from '../closure-facts';
import { checkFoundAbsent } from './check-found-absent.rule';
import { checkInOrder } from './check-in-order.rule';
import { endApprover } from './end-approver.rule';
import { ageIsPast } from './age-is-past.rule';
import { endGranted } from './end-granted.rule';
import { endProven } from './end-proven.rule';
import { graduationRecorded } from './graduation-recorded.rule';
import type { CheckFacts, ReturnFacts } from './return-facts';
import { returnInOrder } from './return-in-order.rule';
import { returnIsStable } from './return-is-stable.rule';
import { returnProven } from './return-proven.rule';
import { secondPerson } from './second-person.rule';
import { sickLeaveRecorded } from './sick-leave-recorded.rule';
import { transferFoundTrue } from './transfer-found-true.rule';

/** Judged when a return to school is recorded. */
export const RETURN_RULES: readonly Rule<ReturnFacts>[] = [returnInOrder, returnProven];

/** Judged when a check of the watch is recorded. */
export const CHECK_RULES: readonly Rule<CheckFacts>[] = [checkInOrder, checkFoundAbsent];

/** Judged when a closure is asked for: all that the asker answers for. */
export const CLOSURE_REQUEST_RULES: readonly Rule<ClosureFacts>[] = [returnIsStable, endProven];

/** Judged beside them when the case ends with proof: what the registers say of the child. */
export const END_GROUND_RULES: readonly Rule<EndGroundFacts>[] = [
  endGranted,
  sickLeaveRecorded,
  transferFoundTrue,
  ageIsPast,
  graduationRecorded,
];

/** Judged when the second person closes the case or ends it with proof. */
export const CLOSURE_RULES: readonly Rule<ClosureFacts>[] = [
  secondPerson,
  returnIsStable,
  endProven,
  endApprover,
];
