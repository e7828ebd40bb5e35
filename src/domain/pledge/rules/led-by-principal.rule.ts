import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { LeadingGroupFacts } from '../facts';
import { LEADING_GROUP_BASIS } from './basis';

/** PLEDGE-03: the first in charge heads the group (由一把手担任组长). */
export const ledByPrincipal = defineRule<Pick<LeadingGroupFacts, 'headIsPrincipal' | 'members'>>(
  {
    code: 'PLEDGE-03',
    title: '领导小组由校长任组长',
    sentence: '学校控辍保学工作领导小组须由校长任组长，并有成员。',
    basis: LEADING_GROUP_BASIS,
    clauses: ['A-5.1'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ headIsPrincipal, members }) => {
    const findings = [];
    if (!headIsPrincipal)
      findings.push({ path: ['headStaffNo'], message: '组长须为本校校长，请改正。' });
    if (members === 0) findings.push({ path: ['members'], message: '请填写领导小组成员。' });
    return findings;
  },
);
