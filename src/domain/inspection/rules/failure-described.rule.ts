import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import { failedItems } from '../answers';
import type { SubmissionFacts } from '../facts';
import { RECTIFICATION_BASIS } from './basis';

/** INSP-04: the school has to know what to put right. */
export const failureDescribed = defineRule<Pick<SubmissionFacts, 'content' | 'answers'>>(
  {
    code: 'INSP-04',
    title: '判为问题的要点须写明情况',
    sentence: '判为问题的督查要点须在督查情况记录中写明具体情况，学校据此整改。',
    basis: RECTIFICATION_BASIS,
    clauses: ['B-6', 'B-a3'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ content, answers }) =>
    failedItems(content, answers)
      .filter(({ code }) => (answers[code]?.record ?? '').trim() === '')
      .map(({ code }) => ({
        path: ['answers', code, 'record'],
        message: '这一项判为问题，请写明具体情况，学校据此整改。',
      })),
);
