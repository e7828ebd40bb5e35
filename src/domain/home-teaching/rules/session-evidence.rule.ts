import type { SessionFacts } from '../facts';
import { HOME_TEACHING_BASIS } from './basis';
import { SINCE } from '../../kernel/sources';
import { defineRule } from '../../kernel/rule';

/** HOME-15: annex 3 asks for pictures of every visit. */
export const sessionEvidence = defineRule<SessionFacts>(
  {
    code: 'HOME-15',
    title: '送教须有影像或家长签字',
    sentence: '送教记录应附照片或家长签字。',
    basis: HOME_TEACHING_BASIS,
    clauses: ['B-3', 'B-n4'],
    level: 'warn',
    since: SINCE.districtNotice,
  },
  ({ photos, guardianSigned }) =>
    photos > 0 || guardianSigned
      ? []
      : [{ path: ['photos'], message: '没有照片也没有家长签字，检查时不能证明这次送教。' }],
);
