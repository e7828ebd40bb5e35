import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import { isReport } from '../issuer';
import type { NoticeFacts } from '../notice-facts';
import { NOTICE_GATE_BASIS } from './basis';

/** NOTICE-07: a period a family can keep. */
export const noticeDays = defineRule<Pick<NoticeFacts, 'kind' | 'days'>>(
  {
    code: 'NOTICE-07',
    title: '期限的天数',
    sentence: '通知书的期限为 1 至 60 日的整数，自收到之日起计算。',
    basis: NOTICE_GATE_BASIS,
    clauses: ['B-n1'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ kind, days }) =>
    isReport(kind) || (Number.isInteger(days) && days >= 1 && days <= 60)
      ? []
      : [{ path: ['deadlineDays'], message: '期限须为 1 至 60 日的整数，请改正。' }],
);
