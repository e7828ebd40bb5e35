import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { DeferralFacts } from '../facts';
import { addDays, daysBetween, formatChineseDate } from '../../kernel/plain-date';
import { DEFERRAL_BASIS } from './basis';

/** DEFER-08: asked for long before the end, a renewal says nothing of how the child is when the period is over. */
export const renewedNearTheEnd = defineRule<DeferralFacts>(
  {
    code: 'DEFER-08',
    title: '临近期满才能续办',
    sentence: '续办须在临近期满或者期满之后提出，按届时的身体状况重新审核；不得提前连续办理。',
    basis: DEFERRAL_BASIS,
    clauses: ['B-3'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ appliedOn, renewsUntil, renewWithinDays }) =>
    renewsUntil !== null && daysBetween(appliedOn, renewsUntil) > renewWithinDays
      ? [
          {
            path: ['renews'],
            message: `这次缓学（休学）到${formatChineseDate(renewsUntil)}才期满，续办请在${formatChineseDate(addDays(renewsUntil, -renewWithinDays))}以后提出。`,
          },
        ]
      : [],
);
