import { defineRule } from '../../kernel/rule';
import { LAW, SINCE } from '../../kernel/sources';
import type { ApprovalFacts } from '../facts';

/** APPROVE-03: the family learns why. */
export const refusalReasoned = defineRule<Pick<ApprovalFacts, 'decision' | 'opinion'>>(
  {
    code: 'APPROVE-03',
    title: '不予批准须说明理由',
    sentence: '不予批准送教、缓学或休学的，须写明理由，以便学校告知家长并另行安置。',
    basis: [{ document: LAW.disabledEducation, clause: '第二十一条' }],
    clauses: ['B-3', 'B-n4'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ decision, opinion }) =>
    decision === 'NOT_APPROVED' && opinion.trim() === ''
      ? [{ path: ['decisionOpinion'], message: '请写明不予批准的理由。' }]
      : [],
);
