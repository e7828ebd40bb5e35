import { missingForNotice } from '../../case/evidence';
import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { NoticeFacts } from '../notice-facts';
import { NOTICE_GATE_BASIS } from './basis';

/** NOTICE-01: three visits of this round on distinct days, with evidence. */
export const threeVisits = defineRule<NoticeFacts>(
  {
    code: 'NOTICE-01',
    title: '三次劝返无效方可发通知书',
    sentence:
      '发限期复（入）学通知书前，本轮须有规定次数（默认三次）、不同日期、有佐证而未复学的劝返。',
    basis: NOTICE_GATE_BASIS,
    clauses: ['B-n1'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  (facts) => {
    const missing = missingForNotice(facts);
    if (missing.length === 0) return [];
    return [{ path: ['visits'], message: `还不能发通知书：${missing.join('；')}。` }];
  },
);
