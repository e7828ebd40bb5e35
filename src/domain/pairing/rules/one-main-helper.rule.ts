import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { PairingFacts } from '../facts';
import { PAIRING_BASIS } from './basis';

/** PAIR-01: two main helpers would each leave it to the other. */
export const oneMainHelper = defineRule<PairingFacts>(
  {
    code: 'PAIR-01',
    title: '一名儿童只有一名主要帮扶人',
    sentence: '一名儿童同一时间只有一名主要帮扶人；更换时先解除原结对，经过保留。',
    basis: PAIRING_BASIS,
    clauses: ['A-4.7'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ main, ended, otherMainHelper }) =>
    main && !ended && otherMainHelper !== null
      ? [
          {
            path: ['main'],
            message: `该儿童已有主要帮扶人${otherMainHelper}，请先解除原结对，或登记为协助帮扶。`,
          },
        ]
      : [],
);
