import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { ClosureFacts } from '../closure-facts';
import { LEDGER_BASIS } from './basis';

/** CLOSE-01: nobody closes what they asked to close. */
export const secondPerson = defineRule<ClosureFacts>(
  {
    code: 'CLOSE-01',
    title: '销号须经第二人审核',
    sentence: '销号和凭证明结案须先由一人申请，再由另一人审核；申请人不得审核自己的申请。',
    basis: LEDGER_BASIS,
    clauses: ['A-4.3', 'B-4'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ kind, proposedKind, proposedByStaffNo, actor }) => {
    const at = (message: string) => [{ path: ['closureProposedBy'], message }];
    if (proposedByStaffNo === null || proposedKind === null) {
      return at('还没有销号申请，请先由经办人提出申请。');
    }
    if (proposedKind !== kind) return at('审核的结果与申请的不一致，请退回重新申请。');
    return proposedByStaffNo === actor.staffNo
      ? at('申请人不能审核自己的申请，请由另一人审核。')
      : [];
  },
);
