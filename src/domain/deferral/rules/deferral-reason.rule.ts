import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { DeferralFacts } from '../facts';
import { DEFERRAL_BASIS } from './basis';

/** DEFER-05: the guardian’s own reason is what is decided on. */
export const deferralReason = defineRule<DeferralFacts>(
  {
    code: 'DEFER-05',
    title: '缓学、休学须写明原因',
    sentence: '申请缓学、休学须写明身体状况等原因。',
    basis: DEFERRAL_BASIS,
    clauses: ['B-3'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ reason }) =>
    reason.trim() === '' ? [{ path: ['reason'], message: '请写明申请的原因。' }] : [],
);
