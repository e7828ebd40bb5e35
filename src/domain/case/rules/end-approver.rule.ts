import { ROLE_LABELS, type Role } from '../../kernel/actor';
import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { ClosureFacts } from '../closure-facts';
import { CASE_STATE_LABELS, type CaseState } from '../states';
import { APPROVAL_BASIS, LEDGER_BASIS } from './basis';

const COMMITTEE: readonly Role[] = ['bureau-officer', 'bureau-leader'];

/** Deferral and suspension: town government or committee; home teaching and 年满: committee alone; 毕业: whoever checks the school. Never the school itself. */
const APPROVERS: Partial<Record<CaseState, readonly Role[]>> = {
  END_SUSPENDED: ['town-officer', ...COMMITTEE],
  END_DEFERRED: ['town-officer', ...COMMITTEE],
  END_HOME_TEACHING: COMMITTEE,
  END_OVER_AGE: COMMITTEE,
  END_GRADUATED: ['zone-head', ...COMMITTEE],
};

/** CLOSE-04: what the law lets only an authority approve is not ended by a school. */
export const endApprover = defineRule<ClosureFacts>(
  {
    code: 'CLOSE-04',
    title: '休学、延缓入学、送教上门、年满、毕业的审核权限',
    sentence:
      '以休学、延缓入学结案的由镇人民政府或区教委审核；以送教上门、年满结案的由区教委审核；以毕业结案的由学区或区教委审核。',
    basis: [...APPROVAL_BASIS, ...LEDGER_BASIS],
    clauses: ['A-4.3', 'B-3'],
    level: 'block',
    since: SINCE.compulsoryEducation,
  },
  ({ kind, actor, bySubdistrict }) => {
    const approvers = APPROVERS[kind];
    if (approvers === undefined) return [];
    if (bySubdistrict && actor.role === 'town-officer')
      return [{ path: ['actor'], message: '街道办事处不是法律规定的批准机关，请报区教委审核。' }];
    if (approvers.some((role) => role === actor.role)) return [];
    const who = approvers.map((role) => ROLE_LABELS[role]).join('、');
    return [
      {
        path: ['actor'],
        message: `以“${CASE_STATE_LABELS[kind]}”结案须由${who}审核，请报其办理。`,
      },
    ];
  },
);
