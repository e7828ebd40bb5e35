import type { CaseState } from '../../../domain/case/states';

export type LifeStep = { label: string; step: 'done' | 'now' | 'ahead' | 'skipped' };

/**
 * The usual life of a case, as the little picture shows it; the states each step stands for. What was found out
 * holds for every round; what was tried counts for its own.
 */
const LIFE: readonly { label: string; states: readonly CaseState[]; holds?: boolean }[] = [
  { label: '发现', states: ['CASE_ALERT', 'CASE_SUSPECTED'], holds: true },
  {
    label: '核实',
    states: ['CASE_VERIFIED_DROPOUT', 'CASE_VERIFIED_UNENROLLED'],
    holds: true,
  },
  { label: '劝返', states: ['CASE_PERSUADING'] },
  { label: '限期通知', states: ['CASE_NOTICE', 'CASE_OVERDUE'] },
  { label: '报告、责令', states: ['CASE_REPORTED', 'CASE_ORDERED', 'CASE_JUDICIAL'] },
  { label: '复学观察', states: ['CASE_WATCH'] },
  { label: '销号', states: ['CASE_CLOSED'] },
];

type Passed = { round: number; toState: string };

/**
 * The steps of a case in its running round. A child who is back after one talk never had a notice: such steps are
 * skipped, not done.
 */
export function lifeOf(state: CaseState, round: number, events: readonly Passed[]): LifeStep[] {
  const at = LIFE.findIndex((step) => step.states.includes(state));
  const ended = at === -1;
  return LIFE.map((step, index) => {
    if (index === at) return { label: step.label, step: 'now' };
    const passed = events.some(
      (event) =>
        (step.holds || event.round === round) && step.states.includes(event.toState as CaseState),
    );
    if (passed && (ended || index < at)) return { label: step.label, step: 'done' };
    return { label: step.label, step: ended || index < at ? 'skipped' : 'ahead' };
  });
}
