import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { DeferralFacts } from '../facts';
import { DEFERRAL_BASIS } from './basis';

/** DEFER-03: a district that keeps it learns each time what it rests on. */
export const exemptionDoubtful = defineRule<DeferralFacts>(
  {
    code: 'DEFER-03',
    title: '免学没有法律依据',
    sentence: '办理免学须知：现行义务教育法和残疾人教育条例没有免学的规定。',
    basis: DEFERRAL_BASIS,
    clauses: ['B-3'],
    level: 'warn',
    since: SINCE.districtNotice,
  },
  ({ kind, exemptionAllowed }) =>
    kind === 'EXEMPTED' && exemptionAllowed
      ? [
          {
            path: ['kind'],
            message: '提醒：义务教育法、残疾人教育条例都没有免学的规定，请先考虑送教上门。',
          },
        ]
      : [],
);
