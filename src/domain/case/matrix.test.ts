import { ROLES, type Actor } from '../kernel/actor';
import { plainDate } from '../kernel/plain-date';
import { checkPerformer, next, transitionFor } from './machine';
import { CASE_STATE_LABELS, CASE_STATES, END_STATES, type CaseState } from './states';
import { CASE_ACTIONS, type CaseAction, type Performer } from './transition';

const TODAY = plainDate('2026-09-18');
const PERFORMERS: readonly Performer[] = [...ROLES, 'system'];

const actorOf = (performer: Performer): Actor => ({
  kind: performer === 'system' ? 'system' : 'staff',
  staffNo: performer,
  name: performer,
  role: performer === 'system' ? 'district-admin' : performer,
  certified: false,
});

/** What the machine answers to somebody who tries: the states it leads to, or the code it refuses with. */
function tried(state: CaseState, action: CaseAction, performer: Performer): string[] {
  const refusals = checkPerformer(state, action, actorOf(performer), TODAY).map(({ code }) => code);
  const results = [undefined, ...CASE_STATES].flatMap((chosen) => {
    const step = next(state, action, TODAY, chosen);
    return step.ok ? [step.to] : [];
  });
  return refusals.length > 0 ? refusals : [...new Set(results)];
}

const shown = (states: readonly string[]): string =>
  states.length === END_STATES.length ? 'any END_*' : states.join(' | ');

/** One action of a state: where it leads, what it asks, and a column a role. */
function row(state: CaseState, action: CaseAction): string | null {
  const transition = transitionFor(state, action);
  if (transition === null) return null;
  const leads = new Set<string>();
  const marks = PERFORMERS.map((performer) => {
    const answer = tried(state, action, performer);
    if (answer[0] === 'CASE-05') return '·';
    leads.add(shown(answer));
    return '✓';
  });
  const asks = transition.evidence.join(', ') || '-';
  const more = [
    transition.clock === null ? '' : `clock ${transition.clock}`,
    transition.round === 'next' ? 'round + 1' : '',
  ].filter(Boolean);
  return [
    action.padEnd(23),
    marks.join('  '),
    ` → ${[...leads].join(' / ')}`,
    ` [${asks}]`,
    ...more,
  ].join(' ');
}

function table(state: CaseState): string {
  const rows = CASE_ACTIONS.map((action) => row(state, action));
  const refused = CASE_ACTIONS.filter((_action, at) => rows[at] === null);
  for (const action of refused)
    for (const performer of PERFORMERS) {
      const codes = [undefined, ...CASE_STATES].map((chosen) => next(state, action, TODAY, chosen));
      expect([state, action, performer, codes.some(({ ok }) => ok)]).toEqual([
        state,
        action,
        performer,
        false,
      ]);
    }
  return [
    `${state} ${CASE_STATE_LABELS[state]}`,
    ...rows.filter((one): one is string => one !== null).map((one) => `  ${one}`),
    `  refused to everybody: ${refused.join(', ') || '-'}`,
  ].join('\n');
}

/** Columns of the marks, in the order of the matrix. */
const KEY = PERFORMERS.map((performer, at) => `  ${String(at + 1).padStart(2)} ${performer}`);

describe('state × action × role', () => {
  it('is exactly this', () => {
    expect(
      ['columns, from left to right:', ...KEY, '', ...CASE_STATES.map(table)].join('\n'),
    ).toMatchSnapshot();
  });

  it('tries every cell', () => {
    expect([CASE_STATES.length, CASE_ACTIONS.length, PERFORMERS.length]).toEqual([24, 32, 13]);
  });
});
