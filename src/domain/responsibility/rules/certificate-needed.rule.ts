import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { AssignmentFacts } from '../facts';
import { INSPECTOR_BASIS } from './basis';

/** ASSIGN-02: 责任督学 is a certificated post; 包校人员 is not. */
export const certificateNeeded = defineRule<
  Pick<AssignmentFacts, 'assignment' | 'kind' | 'staffCertified'>
>(
  {
    code: 'ASSIGN-02',
    title: '责任督学须持证',
    sentence: '须持督学证的责任类别，只能由持证人员担任；没有督学证的可任包校人员。',
    basis: INSPECTOR_BASIS,
    clauses: ['A-4.5'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ assignment, kind, staffCertified }) =>
    kind === null || !kind.needsCertificate || assignment.staffNo === null || staffCertified
      ? []
      : [
          {
            path: ['staffNo'],
            message: `${kind.name}须由持督学证的人员担任，该人员没有登记督学证，请另选人员或先登记其证件。`,
          },
        ],
);
