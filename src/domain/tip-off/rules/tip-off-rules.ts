import type { Rule } from '../../kernel/rule';
import type { FoundChildFacts, ReferralFacts, TipOffClosureFacts, TipOffFacts } from '../facts';
import { answeredInTime } from './answered-in-time.rule';
import { childNamesNoReporter } from './child-names-no-reporter.rule';
import { closedWithResult } from './closed-with-result.rule';
import { contentGiven } from './content-given.rule';
import { notToTheAccused } from './not-to-the-accused.rule';
import { referralsAnswered } from './referrals-answered.rule';
import { reporterShielded } from './reporter-shielded.rule';

/** Judged when a tip-off comes in. */
export const TIP_OFF_RULES: readonly Rule<TipOffFacts>[] = [contentGiven];

/** Judged when it is handed on. */
export const REFERRAL_RULES: readonly Rule<ReferralFacts>[] = [notToTheAccused, reporterShielded];

/** Judged when it finds a child that is registered. */
export const FOUND_CHILD_RULES: readonly Rule<FoundChildFacts>[] = [childNamesNoReporter];

/** Judged when it is closed. */
export const TIP_OFF_CLOSURE_RULES: readonly Rule<TipOffClosureFacts>[] = [
  closedWithResult,
  referralsAnswered,
  answeredInTime,
];
