import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { DeferralFacts } from '../facts';
import { DEFERRAL_BASIS } from './basis';

/** DEFER-02: no law in force knows exemption. */
export const exemptionOff = defineRule<DeferralFacts>(
  {
    code: 'DEFER-02',
    title: '不办理免学',
    sentence: '现行法律没有免学；区教委未开启的，不得办理。',
    basis: DEFERRAL_BASIS,
    clauses: ['B-3'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ kind, exemptionAllowed }) =>
    kind === 'EXEMPTED' && !exemptionAllowed
      ? [{ path: ['kind'], message: '现行法律没有“免学”，请改办延缓入学、休学或申报送教上门。' }]
      : [],
);
