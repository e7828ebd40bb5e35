import { ROLE_LABELS } from '../kernel/actor';
import { CASE_STATE_LABELS, CASE_STATES, END_STATES } from './states';
import { CASE_ACTION_LABELS, CLOCK_LABELS, EVIDENCE_LABELS, type Transition } from './transition';
import { actionsFrom, transitionFor } from './transition-table';

/** One step of the state table in words, for the catalogue page. */
export type StepText = {
  from: string;
  action: string;
  to: string;
  performers: string;
  evidence: string;
  clock: string;
  round: string;
};

const LIST = '、';

/** All ends at once read better than ten names. */
const targets = (transition: Transition): string =>
  transition.to.length === END_STATES.length
    ? '相应的结案状态'
    : transition.to.map((state) => CASE_STATE_LABELS[state]).join(' 或 ');

/** The whole state table in Chinese, in the order of the states. */
export const describeSteps = (): StepText[] =>
  CASE_STATES.flatMap((state) =>
    actionsFrom(state).flatMap((action) => {
      const transition = transitionFor(state, action);
      if (transition === null) return [];
      return [
        {
          from: CASE_STATE_LABELS[state],
          action: CASE_ACTION_LABELS[action],
          to: targets(transition),
          performers: transition.roles
            .map((role) => (role === 'system' ? '系统' : ROLE_LABELS[role]))
            .join(LIST),
          evidence: transition.evidence.map((kind) => EVIDENCE_LABELS[kind]).join(LIST),
          clock: transition.clock === null ? '' : CLOCK_LABELS[transition.clock],
          round: transition.round === 'next' ? '下一轮' : '',
        },
      ];
    }),
  );
