import { defineRule } from '../../kernel/rule';
import { LAW, SINCE } from '../../kernel/sources';

/** A document that is about to be voided. */
export type VoidFacts = { reason: string; state: string; received: boolean };

/** DOC-01: a number is never taken back; the paper is voided with a reason, and only before it was received. */
export const voidReason = defineRule<VoidFacts>(
  {
    code: 'DOC-01',
    title: '作废文书须有原因',
    sentence: '已发文书只能作废、不能删除；作废须写明原因，已送达的不得作废。',
    basis: [{ document: LAW.officialDocument, clause: '7.2.5 发文字号' }],
    clauses: ['B-n1'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ reason, state, received }) => {
    if (state !== 'DOC_ISSUED') {
      return [{ path: ['state'], message: '只有已发出的文书可以作废。' }];
    }
    if (received) {
      return [{ path: ['state'], message: '文书已送达，期限已经开始计算，不能作废。' }];
    }
    return reason.trim() === '' ? [{ path: ['voidReason'], message: '请写明作废原因。' }] : [];
  },
);
