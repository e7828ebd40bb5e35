import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import { CASE_STATE_LABELS, isOpen } from '../states';
import { LEDGER_BASIS } from './basis';
import type { OpeningFacts } from './opening-facts';

/** CASE-01: one open case for a child. Two would split its visits and its clocks. */
export const oneOpenCase = defineRule<Pick<OpeningFacts, 'existingCase'>>(
  {
    code: 'CASE-01',
    title: '一名儿童只有一个未结个案',
    sentence: '儿童已有未结个案时，不得再立案。',
    basis: LEDGER_BASIS,
    clauses: ['A-4.3', 'B-4'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ existingCase }) =>
    existingCase === null || !isOpen(existingCase.state)
      ? []
      : [
          {
            path: ['childNo'],
            message: `该儿童已有未结个案 ${existingCase.caseNo}（${CASE_STATE_LABELS[existingCase.state]}），请在该个案中继续办理。`,
          },
        ],
);
