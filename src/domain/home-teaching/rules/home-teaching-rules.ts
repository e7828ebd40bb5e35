import type { Rule } from '../../kernel/rule';
import type { ApplicationFacts, BalanceToJudge, SessionFacts } from '../facts';
import { applicationReason } from './application-reason.rule';
import { certificateAgrees } from './certificate-agrees.rule';
import { certificateForm } from './certificate-form.rule';
import { courseWeeks } from './course-weeks.rule';
import { dayOfLessons } from './day-of-lessons.rule';
import { makeUpOfPastWeek } from './make-up-of-past-week.rule';
import { papersComplete } from './papers-complete.rule';
import { periodInOrder } from './period-in-order.rule';
import { sessionApart } from './session-apart.rule';
import { sessionComplete } from './session-complete.rule';
import { sessionEvidence } from './session-evidence.rule';
import { sessionGap } from './session-gap.rule';
import { sessionInPeriod } from './session-in-period.rule';
import { sessionLessons } from './session-lessons.rule';
import { sessionPossible } from './session-possible.rule';
import { sessionTeachers } from './session-teachers.rule';
import { severeEnough } from './severe-enough.rule';
import { timetablePossible } from './timetable-possible.rule';
import { timetableSuffices } from './timetable-suffices.rule';
import { weeklySession } from './weekly-session.rule';
import { yearQuota } from './year-quota.rule';

/** Judged when an application is written and when it is approved. */
export const HOME_TEACHING_RULES: readonly Rule<ApplicationFacts>[] = [
  applicationReason,
  periodInOrder,
  papersComplete,
  timetablePossible,
  timetableSuffices,
  courseWeeks,
  severeEnough,
  certificateForm,
  certificateAgrees,
];

/** Judged when a session is recorded. */
export const HOME_SESSION_RULES: readonly Rule<SessionFacts>[] = [
  sessionPossible,
  sessionComplete,
  sessionApart,
  makeUpOfPastWeek,
  dayOfLessons,
  sessionLessons,
  sessionTeachers,
  sessionEvidence,
  sessionInPeriod,
  sessionGap,
];

/** Judged over the account of the school year. */
export const BALANCE_RULES: readonly Rule<BalanceToJudge>[] = [yearQuota, weeklySession];
