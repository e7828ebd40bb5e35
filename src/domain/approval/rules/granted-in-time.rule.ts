import { DISTRICT_PRACTICE, SINCE } from '../../kernel/sources';
import { formatChineseDate } from '../../kernel/plain-date';
import { defineRule } from '../../kernel/rule';
import type { ApprovalFacts } from '../facts';

/** APPROVE-04: what is granted when it is over would take a child out of class that sits there, and open a case about it. */
export const grantedInTime = defineRule<Pick<ApprovalFacts, 'decision' | 'toDate' | 'today'>>(
  {
    code: 'APPROVE-04',
    title: '期间届满后不得批准',
    sentence:
      '送教、缓学、休学的期间已经届满的，不得再批准；确需继续的，由学校按新的期间重新申报。',
    basis: [DISTRICT_PRACTICE],
    clauses: ['B-3', 'B-n4'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ decision, toDate, today }) =>
    decision === 'APPROVED' && toDate !== null && toDate < today
      ? [
          {
            path: ['decision'],
            message: `申报的期间到${formatChineseDate(toDate)}已经届满，不能再批准。请选“不予批准”并写明理由，确需继续的由学校按新的期间重新申报。`,
          },
        ]
      : [],
);
