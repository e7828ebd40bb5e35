import type { z } from 'zod';
import type { CaseAction } from '../../domain/case/transition';
import { notFound } from '../../guard/errors';
import { parseInput } from '../input/parse-input';
import type { UseCase } from '../start';
import { acknowledgeReport, fileReport } from './answer-report';
import * as inputs from './case-inputs';
import { closeCase, endCaseWithProof } from './close-case';
import { cosignAbsenceReport } from './cosign-absence-report';
import { acceptHandOver, handOver, refuseHandOver, withdrawHandOver } from './hand-over';
import { issueNotice } from './issue-notice';
import { issueOrder } from './issue-order';
import {
  assignPersuader,
  recordRelapse,
  reopenCase,
  startPersuasion,
  suspectDropout,
} from './plain-steps';
import { prepareAbsenceReport } from './prepare-absence-report';
import { prepareWrittenReport } from './prepare-written-report';
import { proposeClosure } from './propose-closure';
import { recordCheck } from './record-check';
import { recordReturn } from './record-return';
import { recordService } from './record-service';
import { recordVisit } from './record-visit';
import { rejectClosure } from './reject-closure';
import { sendWrittenReport } from './send-written-report';
import { startJudicial } from './start-judicial';
import type { StepAnswer } from './take-step';
import { verifyCase } from './verify-case';
import { voidNotice, voidOrder } from './void-paper';

type CaseStep = {
  input: z.ZodType;
  run: (useCase: UseCase, caseId: string, body: unknown) => Promise<StepAnswer>;
};

function action<T extends object>(
  schema: z.ZodType<T>,
  run: (useCase: UseCase, input: T & { caseId: string }) => Promise<StepAnswer>,
): CaseStep {
  return {
    input: schema,
    run: (useCase, caseId, body) => run(useCase, { ...parseInput(schema, body), caseId }),
  };
}

/** The steps that people take; `mark-overdue` and `escalate` are the clock's. */
export const CASE_ACTION_RUNS: Partial<Record<CaseAction, CaseStep>> = {
  suspect: action(inputs.reasonInput, suspectDropout),
  verify: action(inputs.verifyInput, verifyCase),
  'assign-persuader': action(inputs.assignInput, assignPersuader),
  'prepare-absence-report': action(inputs.reportInput, prepareAbsenceReport),
  'cosign-absence-report': action(inputs.cosignInput, cosignAbsenceReport),
  'start-persuasion': action(inputs.noteInput, startPersuasion),
  'record-visit': action(inputs.visitInput, recordVisit),
  'issue-notice': action(inputs.noticeInput, issueNotice),
  'void-notice': action(inputs.reasonInput, voidNotice),
  'record-service': action(inputs.serviceInput, recordService),
  'prepare-written-report': action(inputs.writtenReportInput, prepareWrittenReport),
  report: action(inputs.noteInput, sendWrittenReport),
  'acknowledge-report': action(inputs.receiptInput, acknowledgeReport),
  'file-report': action(inputs.noteInput, fileReport),
  order: action(inputs.noticeInput, issueOrder),
  'void-order': action(inputs.reasonInput, voidOrder),
  'start-judicial': action(inputs.reasonInput, startJudicial),
  'record-return': action(inputs.returnInput, recordReturn),
  'record-check': action(inputs.checkInput, recordCheck),
  relapse: action(inputs.reasonInput, recordRelapse),
  'hand-over': action(inputs.handOverInput, handOver),
  'accept-hand-over': action(inputs.acceptInput, acceptHandOver),
  'refuse-hand-over': action(inputs.reasonInput, refuseHandOver),
  'withdraw-hand-over': action(inputs.noteInput, withdrawHandOver),
  'propose-closure': action(inputs.proposeInput, proposeClosure),
  'reject-closure': action(inputs.reasonInput, rejectClosure),
  close: action(inputs.noteInput, closeCase),
  'end-with-proof': action(inputs.endInput, endCaseWithProof),
  reopen: action(inputs.reasonInput, reopenCase),
};

/** Takes the step that a button or a REST sub-resource names. Shared by portal, panel and story. */
export function runCaseAction(
  useCase: UseCase,
  caseId: string,
  name: string,
  body: unknown,
): Promise<StepAnswer> {
  const step = Object.hasOwn(CASE_ACTION_RUNS, name)
    ? CASE_ACTION_RUNS[name as CaseAction]
    : undefined;
  if (!step) throw notFound('业务操作');
  return step.run(useCase, caseId, body);
}
