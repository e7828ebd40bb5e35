import { ROLE_LABELS, type Actor } from '../kernel/actor';
import type { Violation } from '../kernel/rule';
import { CASE_STATE_LABELS, OPEN_STATES, type CaseState } from './states';
import { CASE_ACTION_LABELS, type CaseAction, type Performer, type Transition } from './transition';
import {
  absenceReportSteps,
  cosignStep,
  dailySteps,
  judicialStep,
  noticeStep,
  orderStep,
  overdueStep,
  reopenStep,
  reportStep,
  serviceStep,
  startPersuasionStep,
  verifyStep,
  voidNoticeStep,
  watchSteps,
} from './transition-parts';

/** The one table of the case: every state, every step it allows. */
export const CASE_TRANSITIONS = {
  CASE_ALERT: {
    ...dailySteps('CASE_ALERT'),
    suspect: {
      to: ['CASE_SUSPECTED'],
      roles: ['teacher', 'school-clerk', 'principal', 'town-officer', 'bureau-officer', 'system'],
      evidence: ['reason'],
      clock: null,
      round: 'same',
    },
    ...verifyStep,
  },
  CASE_SUSPECTED: {
    ...dailySteps('CASE_SUSPECTED'),
    ...absenceReportSteps('CASE_SUSPECTED'),
    ...verifyStep,
  },
  CASE_VERIFIED_DROPOUT: {
    ...dailySteps('CASE_VERIFIED_DROPOUT', 'CASE_PERSUADING'),
    ...absenceReportSteps('CASE_VERIFIED_DROPOUT'),
    ...startPersuasionStep,
  },
  CASE_VERIFIED_UNENROLLED: {
    ...dailySteps('CASE_VERIFIED_UNENROLLED', 'CASE_PERSUADING'),
    ...startPersuasionStep,
  },
  CASE_PERSUADING: {
    ...dailySteps('CASE_PERSUADING'),
    ...absenceReportSteps('CASE_PERSUADING'),
    ...noticeStep,
    ...orderStep(['three-visits']),
  },
  CASE_NOTICE: {
    ...dailySteps('CASE_NOTICE'),
    ...absenceReportSteps('CASE_NOTICE'),
    ...voidNoticeStep,
    ...serviceStep('CASE_NOTICE'),
    ...overdueStep,
  },
  CASE_OVERDUE: {
    ...dailySteps('CASE_OVERDUE'),
    ...absenceReportSteps('CASE_OVERDUE'),
    ...reportStep,
    ...orderStep(['receipt', 'deadline-passed']),
  },
  CASE_REPORTED: {
    ...dailySteps('CASE_REPORTED'),
    ...cosignStep('CASE_REPORTED'),
    ...orderStep(['written-report']),
  },
  CASE_ORDERED: {
    ...dailySteps('CASE_ORDERED'),
    ...cosignStep('CASE_ORDERED'),
    ...serviceStep('CASE_ORDERED'),
    ...judicialStep,
  },
  CASE_JUDICIAL: { ...dailySteps('CASE_JUDICIAL'), ...cosignStep('CASE_JUDICIAL') },
  CASE_WATCH: { ...watchSteps, ...cosignStep('CASE_WATCH') },
  CASE_CLOSED: {},
  END_SICK_LEAVE: reopenStep,
  END_TRANSFERRED: reopenStep,
  END_OUT_OF_PROVINCE: reopenStep,
  END_SUSPENDED: reopenStep,
  END_DEFERRED: reopenStep,
  END_HOME_TEACHING: reopenStep,
  END_ABROAD: reopenStep,
  END_DECEASED: reopenStep,
  END_FALSE_ALARM: reopenStep,
  END_DUPLICATE: reopenStep,
} satisfies Record<CaseState, Partial<Record<CaseAction, Transition>>>;

/** The step an action takes from a state, or null when the table has none. */
export const transitionFor = (state: CaseState, action: CaseAction): Transition | null =>
  (CASE_TRANSITIONS[state] as Partial<Record<CaseAction, Transition>>)[action] ?? null;

/** The actions the table allows in a state, in the order of the table. */
export const actionsFrom = (state: CaseState): readonly CaseAction[] =>
  Object.keys(CASE_TRANSITIONS[state]) as CaseAction[];

/** What `next` answers. */
export type Step =
  | { ok: true; to: CaseState; transition: Transition }
  | { ok: false; violation: Violation };

const refused = (code: string, path: string, message: string): Step => ({
  ok: false,
  violation: { code, path: [path], message, level: 'block' },
});

/**
 * The state after an action. `chosen` names the target where the action has several
 * (verify, end-with-proof). CASE-03: not allowed here; CASE-04: target missing or not among them.
 */
export function next(state: CaseState, action: CaseAction, chosen?: CaseState): Step {
  const transition = transitionFor(state, action);
  if (transition === null) {
    const allowedIn = OPEN_STATES.filter((open) => transitionFor(open, action) !== null).map(
      (open) => CASE_STATE_LABELS[open],
    );
    const hint =
      allowedIn.length === 0
        ? ''
        : `，须在${allowedIn.map((label) => `“${label}”`).join('、')}时办理`;
    return refused(
      'CASE-03',
      'state',
      `个案现为“${CASE_STATE_LABELS[state]}”，不能${CASE_ACTION_LABELS[action]}${hint}。`,
    );
  }
  const to = chosen ?? (transition.to.length === 1 ? transition.to[0] : null);
  if (to === null || !transition.to.includes(to)) {
    const choices = transition.to.map((target) => CASE_STATE_LABELS[target]).join('、');
    return refused('CASE-04', 'to', `${CASE_ACTION_LABELS[action]}须选定结果，可选：${choices}。`);
  }
  return { ok: true, to, transition };
}

/** The performer an actor counts as. The district administrator has no step of their own: acts belong to offices. */
export const performerOf = (actor: Actor): Performer =>
  actor.kind === 'system' ? 'system' : actor.role;

/** CASE-05 when the actor's role may not take the step, else nothing. */
export function checkPerformer(
  transition: Transition,
  action: CaseAction,
  actor: Actor,
): Violation[] {
  if (transition.roles.includes(performerOf(actor))) return [];
  const who = transition.roles
    .map((role) => (role === 'system' ? '系统' : ROLE_LABELS[role]))
    .join('、');
  return [
    {
      code: 'CASE-05',
      path: ['actor'],
      message: `“${CASE_ACTION_LABELS[action]}”只能由${who}办理，请交由其办理。`,
      level: 'block',
    },
  ];
}
