import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { DeferralFacts } from '../facts';
import { DEFERRAL_BASIS } from './basis';

/** DEFER-04: a body that is ill is shown by who can tell. */
export const certified = defineRule<DeferralFacts>(
  {
    code: 'DEFER-04',
    title: '缓学、休学须有证明',
    sentence: '批准缓学、休学前，须有县级以上医疗单位诊断证明或专家委员会鉴定。',
    basis: DEFERRAL_BASIS,
    clauses: ['B-3'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ state, certifier, proofs }) =>
    state === 'APPROVED' && (certifier.trim() === '' || proofs === 0)
      ? [{ path: ['certifier'], message: '缺少证明：请补充证明单位和证明材料后再批准。' }]
      : [],
);
