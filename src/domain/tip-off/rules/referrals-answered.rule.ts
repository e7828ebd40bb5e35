import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { TipOffClosureFacts } from '../facts';
import { TIP_OFF_BASIS } from './basis';

/** TIP-05: what was asked of others is waited for. */
export const referralsAnswered = defineRule<TipOffClosureFacts>(
  {
    code: 'TIP-05',
    title: '转办未回复不得办结',
    sentence: '转办的事项没有回复前，举报不得办结。',
    basis: TIP_OFF_BASIS,
    clauses: ['A-4.9'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ openReferrals }) =>
    openReferrals === 0
      ? []
      : [{ path: ['state'], message: `还有${openReferrals}件转办没有回复，回复后才能办结。` }],
);
