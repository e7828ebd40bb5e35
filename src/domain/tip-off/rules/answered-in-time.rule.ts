import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { TipOffClosureFacts } from '../facts';
import { formatChineseDate } from '../../kernel/plain-date';
import { TIP_OFF_BASIS } from './basis';

/** TIP-06: a late answer is given and noted as late. */
export const answeredInTime = defineRule<TipOffClosureFacts>(
  {
    code: 'TIP-06',
    title: '举报须按期办结',
    sentence: '举报须在规定期限内办结并答复。',
    basis: TIP_OFF_BASIS,
    clauses: ['A-4.9'],
    level: 'warn',
    since: SINCE.districtNotice,
  },
  ({ dueOn, today }) =>
    today > dueOn
      ? [{ path: ['dueOn'], message: `办理期限为${formatChineseDate(dueOn)}，已经超期。` }]
      : [],
);
