import { DATA_TRUTH, SINCE } from '../../kernel/sources';
import { defineRule } from '../../kernel/rule';
import type { HandOverAnswerFacts } from '../hand-over-facts';

/** HANDOVER-02: the receipt is the receiving school's, the withdrawal the sending school's. */
export const handOverAnswered = defineRule<HandOverAnswerFacts>(
  {
    code: 'HANDOVER-02',
    title: '移交由接收学校签收',
    sentence: '移交由接收学校接收或退回，由移出学校撤回；签收之前仍由移出学校负责。',
    basis: [DATA_TRUTH],
    clauses: ['A-5.3', 'B-4'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ schoolCode, pendingSchoolCode, actorSchoolCode, withdrawing }) => {
    const at = (message: string) => [{ path: ['schoolCode'], message }];
    if (pendingSchoolCode === null) return at('本案没有待签收的移交。');
    if (withdrawing) return actorSchoolCode === schoolCode ? [] : at('移交只能由移出学校撤回。');
    return actorSchoolCode === pendingSchoolCode
      ? []
      : at('移交只能由接收学校接收或退回，请联系接收学校。');
  },
);
