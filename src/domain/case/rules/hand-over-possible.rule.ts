import { DATA_TRUTH, SINCE } from '../../kernel/sources';
import { defineRule } from '../../kernel/rule';
import type { HandOverFacts } from '../hand-over-facts';

/** HANDOVER-01: to another school of the district, one at a time; a school outside gets a letter and proves the transfer. */
export const handOverPossible = defineRule<HandOverFacts>(
  {
    code: 'HANDOVER-01',
    title: '移交给区内另一所学校',
    sentence: '个案一次只能移交给区内另一所学校；转往区外的，凭转入学校的学籍证明结案。',
    basis: [DATA_TRUTH],
    clauses: ['A-5.3', 'B-4'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ schoolCode, pendingSchoolCode, target }) => {
    const at = (message: string) => [{ path: ['schoolCode'], message }];
    if (pendingSchoolCode !== null) return at('本案已移交，正等待接收学校答复；要改交请先撤回。');
    if (target === null) return at('没有找到这所学校，请从名单中选择区内的接收学校。');
    return target.code === schoolCode ? at(`该生现在就在${target.name}，请选择另一所学校。`) : [];
  },
);
