import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { HomeVisitFacts } from '../facts';
import { FAMILY_BASIS } from './basis';

/** FAMILY-05: who wrote the visit down does not vouch for it. */
export const reviewedByAnother = defineRule<HomeVisitFacts>(
  {
    code: 'FAMILY-05',
    title: '家访登记由另一人审核',
    sentence: '家访登记须由登记人以外的班主任或者学校负责人审核。',
    basis: FAMILY_BASIS,
    clauses: ['A-4.8'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ recordedByStaffNo, reviewedByStaffNo }) =>
    reviewedByStaffNo !== null && reviewedByStaffNo === recordedByStaffNo
      ? [
          {
            path: ['reviewOpinion'],
            message: '这次家访是您登记的，请由另一位班主任或者学校负责人审核。',
          },
        ]
      : [],
);
