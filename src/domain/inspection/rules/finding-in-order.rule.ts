import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { FindingFacts } from '../facts';
import { FINDING_STATE_LABELS, type FindingState } from '../states';
import { RECTIFICATION_BASIS } from './basis';

const FOLLOWING: Record<FindingState, readonly FindingState[]> = {
  OPEN: ['OPEN', 'RECTIFIED', 'REPLACED'],
  RECTIFIED: ['RECTIFIED', 'ACCEPTED', 'OPEN', 'REPLACED'],
  ACCEPTED: ['ACCEPTED'],
  REPLACED: ['REPLACED'],
};

/** FIND-01: rectified by the school, then checked again; a finding that was accepted stays so. */
export const findingInOrder = defineRule<Pick<FindingFacts, 'stateBefore' | 'state'>>(
  {
    code: 'FIND-01',
    title: '问题按整改、复核的顺序办理',
    sentence: '问题先由学校报告整改，再由督查人员复核；复核通过后不再变动。',
    basis: RECTIFICATION_BASIS,
    clauses: ['B-6'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ stateBefore, state }) =>
    FOLLOWING[stateBefore].includes(state)
      ? []
      : [
          {
            path: ['state'],
            message: `这个问题现为“${FINDING_STATE_LABELS[stateBefore]}”，不能这样办理，请刷新后查看。`,
          },
        ],
);
