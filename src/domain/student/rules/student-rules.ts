import type { Rule } from '../../kernel/rule';
import { certificateForm } from '../../home-teaching/rules/certificate-form.rule';
import type { ChildRecordFacts, StudentFacts } from '../facts';
import { afterBirth } from './after-birth.rule';
import { birthDateAgrees } from './birth-date-agrees.rule';
import { birthDatePast } from './birth-date-past.rule';
import { birthDatePlausible } from './birth-date-plausible.rule';
import { childNumberFixed } from './child-number-fixed.rule';
import { classOfSchool } from './class-of-school.rule';
import { genderAgrees } from './gender-agrees.rule';
import { IDENTITY_NUMBER_RULES } from './identity-number-rules';
import { identityNumberUnique } from './identity-number-unique.rule';
import { nameGiven } from './name-given.rule';
import { rollNumberAgrees } from './roll-number-agrees.rule';
import { rollNumberForm } from './roll-number-form.rule';
import { schoolKnown } from './school-known.rule';

/** Judged whenever a child's record is written. */
export const STUDENT_RULES: readonly Rule<StudentFacts>[] = [
  ...IDENTITY_NUMBER_RULES,
  identityNumberUnique,
  birthDateAgrees,
  genderAgrees,
  birthDatePast,
  birthDatePlausible,
  rollNumberForm,
  rollNumberAgrees,
  certificateForm,
  nameGiven,
  schoolKnown,
  classOfSchool,
  childNumberFixed,
];

/** Judged whenever a record about a child gets its day. */
export const CHILD_RECORD_RULES: readonly Rule<ChildRecordFacts>[] = [afterBirth];
