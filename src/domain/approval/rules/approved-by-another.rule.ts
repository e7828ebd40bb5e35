import { defineRule } from '../../kernel/rule';
import { DISTRICT_PRACTICE, SINCE } from '../../kernel/sources';
import type { ApprovalFacts } from '../facts';

/** APPROVE-02: two people, as for every act that takes a child off the daily roll. */
export const approvedByAnother = defineRule<
  Pick<ApprovalFacts, 'deciderStaffNo' | 'applicantStaffNo'>
>(
  {
    code: 'APPROVE-02',
    title: '审批人不得是申报人',
    sentence: '申报和审批须由不同的人办理。',
    basis: [DISTRICT_PRACTICE],
    clauses: ['B-3', 'B-n4'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ deciderStaffNo, applicantStaffNo }) =>
    deciderStaffNo === applicantStaffNo
      ? [{ path: ['decision'], message: '这份申报是您本人提交的，请由另一人审批。' }]
      : [],
);
