import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { NoticeFacts } from '../notice-facts';
import { NOTICE_GATE_BASIS } from './basis';

/** NOTICE-08: the order follows the school's notice. Straight from persuasion it is open only for a child without a school. */
export const schoolNotifiesFirst = defineRule<
  Pick<NoticeFacts, 'kind' | 'caseState' | 'schoolCode'>
>(
  {
    code: 'NOTICE-08',
    title: '有学校的儿童先由学校通知',
    sentence:
      '有就读学校的儿童，须先发限期复（入）学通知书，逾期后方可责令；没有学校的可直接责令。',
    basis: NOTICE_GATE_BASIS,
    clauses: ['B-n1'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ kind, caseState, schoolCode }) =>
    kind === 'RETURN_ORDER' && caseState === 'CASE_PERSUADING' && schoolCode !== null
      ? [
          {
            path: ['kind'],
            message: '该儿童有就读学校，请先由学校发限期复（入）学通知书，逾期未复学再责令。',
          },
        ]
      : [],
);
