import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import { checkAllAnswers } from '../check-answers';
import type { SubmissionFacts } from '../facts';
import { SHEET_BASIS } from './basis';

/** INSP-01: a sheet is handed in whole; items that its skip rules leave out need no answer. */
export const answersComplete = defineRule<Pick<SubmissionFacts, 'content' | 'answers' | 'today'>>(
  {
    code: 'INSP-01',
    title: '督查要点逐项作答',
    sentence: '提交督查表前，必答的督查要点须逐项作答，答案须符合该项的填写方式。',
    basis: SHEET_BASIS,
    clauses: ['B-a3'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ content, answers, today }) => checkAllAnswers(content, answers, today),
);
