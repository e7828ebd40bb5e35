import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { FindingFacts } from '../facts';
import { RECTIFICATION_BASIS } from './basis';

/** FIND-03: the school reports, somebody else checks. */
export const schoolNotOwnJudge = defineRule<
  Pick<FindingFacts, 'stateBefore' | 'state' | 'ofInspectedSchool' | 'mayRecheck'>
>(
  {
    code: 'FIND-03',
    title: '学校不得自行复核',
    sentence:
      '整改由发现问题的督查人员、科室包片人员或督导室复核，被督查学校的人员不得复核本校的问题。',
    basis: RECTIFICATION_BASIS,
    clauses: ['B-6'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ stateBefore, state, ofInspectedSchool, mayRecheck }) => {
    if (stateBefore !== 'RECTIFIED' || state === 'RECTIFIED') return [];
    if (ofInspectedSchool)
      return [{ path: ['state'], message: '本校的整改须由督查人员复核，请等待复核结果。' }];
    return mayRecheck
      ? []
      : [
          {
            path: ['state'],
            message: '这个问题由发现它的督查人员、科室包片人员或督导室复核，您不能复核。',
          },
        ];
  },
);
