import { ABSENCE_RULES } from './absence/rules/absence-rules';
import { APPROVAL_RULES } from './approval/rules/approval-rules';
import { actionAllowed } from './case/rules/action-allowed.rule';
import { FINDINGS_RULES, OPENING_RULES, VISIT_RULES } from './case/rules/case-rules';
import {
  CHECK_RULES,
  CLOSURE_RULES,
  END_GROUND_RULES,
  RETURN_RULES,
} from './case/rules/closure-rules';
import { HAND_OVER_ANSWER_RULES, HAND_OVER_RULES } from './case/rules/hand-over-rules';
import { performerMayAct } from './case/rules/performer-may-act.rule';
import { targetChosen } from './case/rules/target-chosen.rule';
import { PUBLISHING_RULES } from './checklist/rules/checklist-rules';
import { VOID_RULES } from './document/rules/document-rules';
import { NOTICE_RULES } from './document/rules/notice-rules';
import {
  ABSENCE_REPORT_RULES,
  COSIGNING_RULES,
  FILING_RULES,
  JUDICIAL_RULES,
  RECEIPT_RULES,
  REPORT_RULES,
  SUBSTITUTE_RULES,
  WRITTEN_REPORT_RULES,
} from './document/rules/report-rules';
import { SERVICE_RULES } from './document/rules/service-rules';
import {
  BALANCE_RULES,
  HOME_SESSION_RULES,
  HOME_TEACHING_RULES,
} from './home-teaching/rules/home-teaching-rules';
import {
  CORRECTION_RULES,
  FINDING_RULES,
  BEGUN_RULES,
  RECUSAL_RULES,
  SHEET_RULES,
  SUBMISSION_RULES,
} from './inspection/rules/inspection-rules';
import { DEFERRAL_RULES, FOLLOW_UP_RULES } from './deferral/rules/deferral-rules';
import { HOME_VISIT_RULES, TALK_RULES } from './family/rules/family-rules';
import { MOVEMENT_RULES } from './movement/rules/movement-rules';
import { PERIOD_RULES } from './period/rules/period-rules';
import { PAIRING_RULES } from './pairing/rules/pairing-rules';
import { PLAN_RULES } from './child-plan/rules/plan-rules';
import { LEADING_GROUP_RULES, LETTER_RULES } from './pledge/rules/pledge-rules';
import type { RuleText } from './kernel/rule';
import {
  CALENDAR_DAY_RULES,
  SETTING_CHANGE_RULES,
  SETTING_RULES,
  SETTINGS_ORDER_RULES,
  TERM_RULES,
} from './reference/rules/reference-rules';
import { ASSIGNMENT_RULES, GRANT_RULES } from './responsibility/rules/responsibility-rules';
import { PHONE_RULES } from './student/rules/contact-rules';
import { CHILD_RECORD_RULES, STUDENT_RULES } from './student/rules/student-rules';
import { PEOPLE_RULES } from './text/rules/people-rules';
import { TEXT_RULES } from './text/rules/text-rules';
import {
  FOUND_CHILD_RULES,
  REFERRAL_RULES,
  TIP_OFF_CLOSURE_RULES,
  TIP_OFF_RULES,
} from './tip-off/rules/tip-off-rules';

const LISTED: readonly RuleText[] = [
  ...STUDENT_RULES,
  ...CHILD_RECORD_RULES,
  ...PHONE_RULES,
  ...PEOPLE_RULES,
  ...TEXT_RULES,
  ...ABSENCE_RULES,
  ...OPENING_RULES,
  ...FINDINGS_RULES,
  actionAllowed,
  targetChosen,
  performerMayAct,
  ...VISIT_RULES,
  ...NOTICE_RULES,
  ...VOID_RULES,
  ...ABSENCE_REPORT_RULES,
  ...COSIGNING_RULES,
  ...REPORT_RULES,
  ...SUBSTITUTE_RULES,
  ...WRITTEN_REPORT_RULES,
  ...RECEIPT_RULES,
  ...FILING_RULES,
  ...JUDICIAL_RULES,
  ...SERVICE_RULES,
  ...HAND_OVER_RULES,
  ...HAND_OVER_ANSWER_RULES,
  ...RETURN_RULES,
  ...CHECK_RULES,
  ...CLOSURE_RULES,
  ...END_GROUND_RULES,
  ...PUBLISHING_RULES,
  ...BEGUN_RULES,
  ...RECUSAL_RULES,
  ...SHEET_RULES,
  ...SUBMISSION_RULES,
  ...CORRECTION_RULES,
  ...FINDING_RULES,
  ...ASSIGNMENT_RULES,
  ...GRANT_RULES,
  ...APPROVAL_RULES,
  ...HOME_TEACHING_RULES,
  ...HOME_SESSION_RULES,
  ...BALANCE_RULES,
  ...TIP_OFF_RULES,
  ...REFERRAL_RULES,
  ...FOUND_CHILD_RULES,
  ...TIP_OFF_CLOSURE_RULES,
  ...TALK_RULES,
  ...HOME_VISIT_RULES,
  ...PAIRING_RULES,
  ...PERIOD_RULES,
  ...PLAN_RULES,
  ...DEFERRAL_RULES,
  ...FOLLOW_UP_RULES,
  ...MOVEMENT_RULES,
  ...LETTER_RULES,
  ...LEADING_GROUP_RULES,
  ...SETTING_RULES,
  ...SETTING_CHANGE_RULES,
  ...SETTINGS_ORDER_RULES,
  ...CALENDAR_DAY_RULES,
  ...TERM_RULES,
];

/** Every rule once, ordered by code: the source of docs/rules.md and of the rule pages. */
export const RULES: readonly RuleText[] = [...new Set(LISTED)].sort((a, b) =>
  a.code < b.code ? -1 : 1,
);
