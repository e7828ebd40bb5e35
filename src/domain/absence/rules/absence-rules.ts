import type { Rule } from '../../kernel/rule';
import type { AbsenceFacts } from '../facts';
import { absenceEndInOrder } from './end-in-order.rule';
import { absenceLeaveBounded } from './leave-bounded.rule';
import { absenceLeaveComplete } from './leave-complete.rule';
import { absenceNotInFuture } from './not-in-future.rule';
import { absenceOnSchoolDay } from './on-school-day.rule';
import { absenceOneOpen } from './one-open.rule';
import { absenceSessionValid } from './session-valid.rule';

/** Judged whenever an absence is written. */
export const ABSENCE_RULES: readonly Rule<AbsenceFacts>[] = [
  absenceNotInFuture,
  absenceOnSchoolDay,
  absenceSessionValid,
  absenceLeaveComplete,
  absenceLeaveBounded,
  absenceOneOpen,
  absenceEndInOrder,
];
