import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { PairingFacts } from '../facts';
import { PAIRING_BASIS } from './basis';

/** PAIR-03: the plan puts registered families first. */
export const cadreForPoor = defineRule<PairingFacts>(
  {
    code: 'PAIR-03',
    title: '建卡家庭辍学学生宜由党员干部或校长结对',
    sentence: '建档立卡家庭的辍学学生，主要帮扶人宜为包抓党员干部或校长。',
    basis: PAIRING_BASIS,
    clauses: ['A-4.7'],
    level: 'warn',
    since: SINCE.districtNotice,
  },
  ({ main, ended, caseOpen, registeredPoor, helperIdentity }) =>
    main && !ended && caseOpen && registeredPoor && helperIdentity === 'SCHOOL_TEACHER'
      ? [
          {
            path: ['helperIdentity'],
            message: '这是建卡家庭的辍学学生，主要帮扶人宜安排包抓党员干部或校长。',
          },
        ]
      : [],
);
