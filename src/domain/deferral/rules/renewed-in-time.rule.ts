import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { DeferralFacts } from '../facts';
import { daysBetween } from '../../kernel/plain-date';
import { DEFERRAL_BASIS } from './basis';

/** DEFER-06: who renews late leaves a gap in which nobody answers for the child. */
export const renewedInTime = defineRule<DeferralFacts>(
  {
    code: 'DEFER-06',
    title: '续办须在期满前提出',
    sentence: '期满仍不能到校的，应在期满十日前重新申请。',
    basis: DEFERRAL_BASIS,
    clauses: ['B-3'],
    level: 'warn',
    since: SINCE.districtNotice,
  },
  ({ appliedOn, renewsUntil, renewBeforeDays }) =>
    renewsUntil !== null && daysBetween(appliedOn, renewsUntil) < renewBeforeDays
      ? [{ path: ['appliedOn'], message: `续办应在期满前${renewBeforeDays}天提出，这次已经迟了。` }]
      : [],
);
