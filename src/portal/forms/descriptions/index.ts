import type { ActionForm } from '../field-types';
import {
  acknowledgeReport,
  fileReport,
  issueOrder,
  prepareWrittenReport,
  sendWrittenReport,
  startJudicial,
  voidNotice,
  voidOrder,
} from './after-notice';
import {
  closeCase,
  endWithProof,
  proposeClosure,
  recordCheck,
  recordReturn,
  rejectClosure,
} from './closing';
import { acceptHandOver, handOver, refuseHandOver, withdrawHandOver } from './hand-over';
import { issueNotice, prepareReport } from './documents';
import { assignPersuader, relapse, reopen, startPersuasion, suspect } from './plain-steps';
import { recordService } from './record-service';
import { recordVisit } from './record-visit';
import { verify } from './verify';

/** Every action of a case that has a form. The co-signature has none: it is given on the report itself. */
export const ACTION_FORMS: readonly ActionForm[] = [
  suspect,
  verify,
  assignPersuader,
  startPersuasion,
  prepareReport,
  recordVisit,
  issueNotice,
  voidNotice,
  recordService,
  prepareWrittenReport,
  sendWrittenReport,
  acknowledgeReport,
  fileReport,
  issueOrder,
  voidOrder,
  startJudicial,
  recordReturn,
  recordCheck,
  relapse,
  handOver,
  acceptHandOver,
  refuseHandOver,
  withdrawHandOver,
  proposeClosure,
  closeCase,
  rejectClosure,
  endWithProof,
  reopen,
];

/** The form of an action, or undefined when the action has none. */
export const actionForm = (action: string): ActionForm | undefined =>
  ACTION_FORMS.find((form) => form.action === action);
