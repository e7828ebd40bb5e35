import { SINCE } from '../../kernel/sources';
import { defineRule } from '../../kernel/rule';
import type { EndGroundFacts } from '../closure-facts';
import { CASE_STATE_LABELS, type CaseState } from '../states';
import { APPROVAL_BASIS } from './basis';

/** The ends that rest on a grant, and what is granted. */
const GRANTS: Partial<Record<CaseState, string>> = {
  END_SUSPENDED: '休学申请',
  END_DEFERRED: '延缓入学申请',
  END_HOME_TEACHING: '送教上门申报',
};

/** CLOSE-05: a picture of a form grants nothing; the grant itself is on file, so that its end is watched. */
export const endGranted = defineRule<EndGroundFacts>(
  {
    code: 'CLOSE-05',
    title: '休学、延缓入学、送教上门须先批准再结案',
    sentence:
      '以休学、延缓入学、送教上门结案的，须有已批准、已开始且未期满的相应申请；期满后由系统继续跟踪。',
    basis: APPROVAL_BASIS,
    clauses: ['A-4.3', 'B-3', 'B-n4'],
    level: 'block',
    since: SINCE.compulsoryEducation,
  },
  ({ kind, granted }) => {
    const what = GRANTS[kind];
    return what === undefined || granted
      ? []
      : [
          {
            path: ['end'],
            message: `没有已批准、已开始且未期满的${what}，不能以“${CASE_STATE_LABELS[kind]}”结案，请先办理申请和审批。`,
          },
        ];
  },
);
