import type { Rule } from '../../kernel/rule';
import type { DeferralFacts, FollowUpFacts } from '../facts';
import { certified } from './certified.rule';
import { deferralReason } from './deferral-reason.rule';
import { exemptionDoubtful } from './exemption-doubtful.rule';
import { exemptionOff } from './exemption-off.rule';
import { followedUp } from './followed-up.rule';
import { oneAtATime } from './one-at-a-time.rule';
import { oneYearAtMost } from './one-year-at-most.rule';
import { renewalFollowsOn } from './renewal-follows-on.rule';
import { renewedInTime } from './renewed-in-time.rule';
import { renewedNearTheEnd } from './renewed-near-the-end.rule';

/** Judged when deferral or suspension is applied for and when it is approved. */
export const DEFERRAL_RULES: readonly Rule<DeferralFacts>[] = [
  deferralReason,
  oneYearAtMost,
  exemptionOff,
  exemptionDoubtful,
  certified,
  renewalFollowsOn,
  oneAtATime,
  renewedNearTheEnd,
  renewedInTime,
];

/** Judged day by day while a deferral or suspension runs. */
export const FOLLOW_UP_RULES: readonly Rule<FollowUpFacts>[] = [followedUp];
