import type { CaseState } from './states';
import type { CaseAction, Transition } from './transition';
import {
  absenceReportSteps,
  cosignStep,
  dailySteps,
  judicialStep,
  noticeStep,
  orderStep,
  overdueStep,
  reportAnswerSteps,
  reopenStep,
  reportStep,
  serviceStep,
  startPersuasionStep,
  suspectStep,
  verifyStep,
  voidNoticeStep,
  voidOrderStep,
  watchSteps,
} from './transition-parts';

/** The one table of the case: every state, every step it allows. */
const CASE_TRANSITIONS = {
  CASE_ALERT: {
    ...dailySteps('CASE_ALERT'),
    ...suspectStep,
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
    ...reportAnswerSteps('CASE_REPORTED'),
    ...orderStep(['written-report']),
  },
  CASE_ORDERED: {
    ...dailySteps('CASE_ORDERED'),
    ...cosignStep('CASE_ORDERED'),
    ...reportAnswerSteps('CASE_ORDERED'),
    ...voidOrderStep,
    ...serviceStep('CASE_ORDERED'),
    ...judicialStep,
  },
  CASE_JUDICIAL: {
    ...dailySteps('CASE_JUDICIAL'),
    ...cosignStep('CASE_JUDICIAL'),
    ...reportAnswerSteps('CASE_JUDICIAL'),
  },
  CASE_WATCH: { ...watchSteps, ...cosignStep('CASE_WATCH') },
  CASE_CLOSED: {},
  END_SICK_LEAVE: reopenStep,
  END_TRANSFERRED: reopenStep,
  END_OUT_OF_PROVINCE: reopenStep,
  END_SUSPENDED: reopenStep,
  END_DEFERRED: reopenStep,
  END_HOME_TEACHING: reopenStep,
  END_OVER_AGE: reopenStep,
  END_GRADUATED: reopenStep,
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
