import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { StudentFacts } from '../facts';
import { IDENTITY_NUMBER_BASIS } from './basis';

/** STU-05: one number, one child. The other child is not named: it may lie outside the user's scope. */
export const identityNumberUnique = defineRule<Pick<StudentFacts, 'identityNumberHeldBy'>>(
  {
    code: 'STU-05',
    title: '身份证号不重复',
    sentence: '一个身份证号只能登记在一名儿童名下。',
    basis: IDENTITY_NUMBER_BASIS,
    clauses: ['A-5.3', 'B-1'],
    level: 'block',
    since: SINCE.identityNumber,
  },
  ({ identityNumberHeldBy }) =>
    identityNumberHeldBy === null
      ? []
      : [
          {
            path: ['idNumber'],
            message: '该身份证号已登记在另一名儿童名下，请核对后再保存，或查找已有档案。',
          },
        ],
);
