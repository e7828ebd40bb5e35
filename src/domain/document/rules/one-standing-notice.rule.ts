import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import { DOCUMENT_KIND_LABELS } from '../issuer';
import type { NoticeFacts } from '../notice-facts';
import { NOTICE_GATE_BASIS } from './basis';

/** NOTICE-05: one paper of a kind stands in a round; two would run two deadlines. */
export const oneStandingNotice = defineRule<Pick<NoticeFacts, 'kind' | 'standingNumber'>>(
  {
    code: 'NOTICE-05',
    title: '同一轮次同一种文书只有一份有效',
    sentence: '本轮已有同种文书未作废的，不得再发。',
    basis: NOTICE_GATE_BASIS,
    clauses: ['B-n1'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ kind, standingNumber }) =>
    standingNumber === null
      ? []
      : [
          {
            path: ['kind'],
            message: `本轮已发出《${DOCUMENT_KIND_LABELS[kind]}》${standingNumber}，请先作废后再发。`,
          },
        ],
);
