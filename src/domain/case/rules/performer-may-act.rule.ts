import { ROLE_LABELS, type Actor } from '../../kernel/actor';
import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import { performerOf } from '../performer';
import type { CaseState } from '../states';
import { CASE_ACTION_LABELS, type CaseAction } from '../transition';
import { transitionFor } from '../transition-table';
import { LEDGER_BASIS } from './basis';

export type PerformerFacts = { state: CaseState; action: CaseAction; actor: Actor };

/** CASE-05: each step belongs to the offices that answer for it. */
export const performerMayAct = defineRule<PerformerFacts>(
  {
    code: 'CASE-05',
    title: '步骤由有职责的人办理',
    sentence: '个案的每一步只能由状态表列明的角色办理。',
    basis: LEDGER_BASIS,
    clauses: ['A-4.2', 'B-4'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ state, action, actor }) => {
    const roles = transitionFor(state, action)?.roles;
    if (roles === undefined || roles.includes(performerOf(actor))) return [];
    const who = roles
      .map((role) => (role === 'system' ? '系统（自动）' : ROLE_LABELS[role]))
      .join('、');
    return [
      {
        path: ['actor'],
        message: `“${CASE_ACTION_LABELS[action]}”由${who}办理，请交由其办理。`,
      },
    ];
  },
);
