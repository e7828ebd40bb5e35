import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import { CASE_STATE_LABELS, CASE_STATES, type CaseState } from '../states';
import { CASE_ACTION_LABELS, type CaseAction } from '../transition';
import { transitionFor } from '../transition-table';
import { LEDGER_BASIS } from './basis';

/** A step somebody wants to take. `chosen` is the target where there are several. */
export type StepFacts = { state: CaseState; action: CaseAction; chosen: CaseState | null };

const statesThatAllow = (action: CaseAction): string =>
  CASE_STATES.filter((state) => transitionFor(state, action) !== null)
    .map((state) => `“${CASE_STATE_LABELS[state]}”`)
    .join('、');

/** CASE-03: the table has no such step from this state. */
export const actionAllowed = defineRule<StepFacts>(
  {
    code: 'CASE-03',
    title: '个案按步骤推进',
    sentence: '个案只能按状态表规定的步骤推进，不得跳过。',
    basis: LEDGER_BASIS,
    clauses: ['A-4.3', 'B-n1'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ state, action }) => {
    if (transitionFor(state, action) !== null) return [];
    const where = statesThatAllow(action);
    const hint = where === '' ? '' : `，只能在${where}时办理`;
    return [
      {
        path: ['state'],
        message: `个案现为“${CASE_STATE_LABELS[state]}”，不能办理“${CASE_ACTION_LABELS[action]}”${hint}。`,
      },
    ];
  },
);
