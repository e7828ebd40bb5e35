import { reaches } from '../../access/case-reach';
import { CASE_STATE_LABELS, type CaseState } from '../../domain/case/states';
import { checkPerformer, next, roundAfter, transitionFor } from '../../domain/case/machine';
import type { PlainDate } from '../../domain/kernel/plain-date';
import type { Violation } from '../../domain/kernel/rule';
import type { CaseAction, Transition } from '../../domain/case/transition';
import { isJudgedByHistory } from '../../guard/checks/case';
import type { GuardContext } from '../../guard/context';
import { conflict, notFound, refuseBlocking, violationError } from '../../guard/errors';
import {
  changeLast,
  changeRecord,
  createRecord,
  lockRecord,
  type NewRecord,
} from '../../guard/records';
import { otherRequest, takeKey, type RepeatKey } from '../../guard/repeat';
import { runGuarded } from '../../guard/run';
import { queryOf, type Data, type Row } from '../../platform/strapi-casts';
import type { UseCase } from '../start';
import { CASE, nextEvent } from './append-event';

export type StepRequest = { caseId: string; rev?: number };

/** What the body of a step answers: columns to change, the target where the table offers several, what the event keeps. */
export type StepOutcome = {
  to?: CaseState;
  changes?: Data;
  note?: string;
  evidence?: Data;
  result?: Data;
};

export type StepAnswer = { case: Row; event: Row; repeated: boolean; warnings: Violation[] } & Data;

type Body = (context: GuardContext, current: Row, transition: Transition) => Promise<StepOutcome>;

/** The event of this step when it came before under its key. 409 INPUT-12 when the key was another step's, or another person's. */
async function alreadyDone(
  context: GuardContext,
  caseId: string,
  action: CaseAction,
  repeat: RepeatKey | undefined,
): Promise<Row | null> {
  if (!repeat) return null;
  await takeKey(context, `${CASE} ${caseId}`, repeat);
  const done = await queryOf(context.strapi, 'api::case-event.case-event').findOne({
    where: { caseDocumentId: caseId, idempotencyKey: repeat.key },
  });
  if (done && (done.action !== action || done.actorStaffNo !== context.actor.staffNo))
    throw otherRequest();
  return done;
}

/**
 * Takes one step of a case: locks it, checks scope, version, state table and role, runs `body`, appends the event and moves the
 * state, all in one transaction. The same idempotency key answers what was done the first time.
 * @throws 404 out of scope · 409 REV-01, CASE-03, INPUT-12 · 403 CASE-05 · what the rules of the written records refuse
 */
export function takeStep(
  useCase: UseCase,
  action: CaseAction,
  request: StepRequest,
  body: Body,
): Promise<StepAnswer> {
  const { strapi, caller, now, idempotencyKey } = useCase;
  return runGuarded(
    strapi,
    {
      actor: caller.actor,
      now,
      useCase: `case.${action}`,
      lock: { uid: CASE, documentId: request.caseId },
    },
    async (context) => {
      const current = await lockRecord(context, CASE, request.caseId);
      if (!current || !reaches(caller, current, action)) throw notFound('个案');
      const done = await alreadyDone(context, request.caseId, action, idempotencyKey);
      if (done) return { case: current, event: done, repeated: true, warnings: [] };
      if (request.rev !== undefined && request.rev !== current.rev) throw staleCase(current);

      const state = current.state as CaseState;
      const transition = transitionFor(state, action) ?? refuseStep(state, action, context.today);
      refuseBlocking(checkPerformer(state, action, context.actor, context.today), 403);

      const outcome = await body(context, current, transition);
      const step = next(state, action, context.today, outcome.to);
      if (!step.ok) throw violationError(step.violations, 409);
      const round = roundAfter(Number(current.round), step.transition);
      const event = nextEvent(context, {
        caseRow: { ...current, round },
        action,
        fromState: state,
        toState: step.to,
        note: outcome.note,
        evidence: outcome.evidence,
        idempotencyKey: idempotencyKey?.key,
      });
      const { changed, created } = await write(context, current, event, {
        ...outcome.changes,
        // Whoever acts ends the reminders; they start anew from this day.
        ...(context.actor.kind === 'system' ? {} : noReminders(current)),
        state: step.to,
        round,
      });
      return {
        case: changed,
        event: created,
        repeated: false,
        warnings: context.warnings,
        ...outcome.result,
      };
    },
  );
}

/** Event and case in one statement, unless the rules of the case read the event. */
async function write(
  context: GuardContext,
  current: Row,
  event: NewRecord,
  data: Data,
): Promise<{ changed: Row; created: Row }> {
  if (!isJudgedByHistory(current, { ...current, ...data }))
    return changeLast(context, { uid: CASE, id: current.id, data }, event);
  const created = await createRecord(context, event.uid, event.data, event.computed);
  return { created, changed: await changeRecord(context, CASE, current.id, data) };
}

function refuseStep(state: CaseState, action: CaseAction, on: PlainDate): never {
  const step = next(state, action, on);
  throw step.ok ? new Error(`${action} 在 ${state} 可办`) : violationError(step.violations, 409);
}

function staleCase(current: Row): Error {
  const label = CASE_STATE_LABELS[current.state as CaseState];
  return conflict('REV-01', `个案刚被别人办理过，现为“${label}”。请刷新后查看，再决定是否办理。`, {
    rev: current.rev,
    state: current.state,
    stateLabel: label,
  });
}

const noReminders = (current: Row): Data =>
  Number(current.escalationLevel ?? 0) > 0 ? { escalationLevel: 0 } : {};
