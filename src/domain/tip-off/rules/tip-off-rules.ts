import type { Rule } from '../../kernel/rule';
import type { ReferralFacts, TipOffClosureFacts, TipOffFacts } from '../facts';
import { answeredInTime } from './answered-in-time.rule';
import { closedWithResult } from './closed-with-result.rule';
import { contentGiven } from './content-given.rule';
import { notToTheAccused } from './not-to-the-accused.rule';
import { referralsAnswered } from './referrals-answered.rule';
import { reporterShielded } from './reporter-shielded.rule';

/** Judged when a tip-off comes in. */
export const TIP_OFF_RULES: readonly Rule<TipOffFacts>[] = [contentGiven];

/** Judged when it is handed on. */
export const REFERRAL_RULES: readonly Rule<ReferralFacts>[] = [notToTheAccused, reporterShielded];

/** Judged when it is closed. */
export const TIP_OFF_CLOSURE_RULES: readonly Rule<TipOffClosureFacts>[] = [
  closedWithResult,
  referralsAnswered,
  answeredInTime,
];
