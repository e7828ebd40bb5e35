import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import { CASE_STATE_LABELS } from '../states';
import { CASE_ACTION_LABELS } from '../transition';
import { transitionFor } from '../transition-table';
import type { StepFacts } from './action-allowed.rule';
import { LEDGER_BASIS } from './basis';

/** CASE-04: an action with several results names one of them. */
export const targetChosen = defineRule<StepFacts>(
  {
    code: 'CASE-04',
    title: '选定办理结果',
    sentence: '有多种结果的步骤（核实、凭证明结案）须选定其中一种。',
    basis: LEDGER_BASIS,
    clauses: ['A-4.3'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ state, action, chosen }) => {
    const transition = transitionFor(state, action);
    if (transition === null) return [];
    if (chosen === null ? transition.to.length === 1 : transition.to.includes(chosen)) return [];
    const choices = transition.to.map((target) => CASE_STATE_LABELS[target]).join('、');
    return [
      {
        path: ['to'],
        message: `办理“${CASE_ACTION_LABELS[action]}”须选定结果，可选：${choices}。`,
      },
    ];
  },
);
