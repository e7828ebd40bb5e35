import type { AuditAct } from '../../domain/audit/acts';
import { inScope } from '../../access/scope';
import { FINDING_ORDER_RULES, RECHECK_RULES } from '../../domain/inspection/rules/inspection-rules';
import type { FindingAction, FindingState } from '../../domain/inspection/states';
import { judge, type Violation } from '../../domain/kernel/rule';
import type { GuardContext } from '../../guard/context';
import { conflict, notFound, refuseBlocking } from '../../guard/errors';
import { findingFacts } from '../../guard/facts/findings';
import { changeRecord, lockRecord } from '../../guard/records';
import { otherRequest, takeKey } from '../../guard/repeat';
import { runGuarded } from '../../guard/run';
import { queryOf, type Data, type Row } from '../../platform/strapi-casts';
import type { UseCase } from '../start';
import { appendFindingEvent, FINDING, FINDING_EVENT } from './append-finding-event';

type Step = {
  id: string;
  rev: number;
  action: FindingAction;
  to: FindingState;
  note?: string;
  proof?: readonly string[];
};

const findingAct = (action: FindingAction): AuditAct =>
  `finding.${action.toLowerCase() as Lowercase<FindingAction>}`;

export type FindingAnswer = { finding: Row; warnings: Violation[] };

/**
 * Moves a finding one step: locked, checked for scope, version, order and who may, written, and noted in its history, in one
 * transaction. The same idempotency key answers what was done the first time. `changes` gives the columns of the step.
 * @throws 404 out of scope · 409 REV-01, FIND-01, INPUT-12 · 403 FIND-03 · 400 FIND-02, FIND-04
 */
export function changeFinding(
  useCase: UseCase,
  step: Step,
  changes: (context: GuardContext, current: Row) => Promise<Data> | Data,
): Promise<FindingAnswer> {
  const { strapi, caller, now, idempotencyKey } = useCase;
  const { id, action, to: state, note, proof } = step;
  const start = { actor: caller.actor, now, useCase: findingAct(action) };
  return runGuarded(strapi, start, async (context) => {
    const current = await lockRecord(context, FINDING, id);
    if (!current || !inScope(caller.scope, current)) throw notFound('问题');
    if (idempotencyKey) await takeKey(context, `${FINDING} ${id}`, idempotencyKey);
    const done = idempotencyKey
      ? await queryOf(strapi, FINDING_EVENT).findOne({
          where: { findingDocumentId: id, idempotencyKey: idempotencyKey.key },
        })
      : null;
    if (done && (done.action !== action || done.actorStaffNo !== caller.actor.staffNo))
      throw otherRequest();
    if (done) return { finding: current, warnings: [] };
    if (current.rev !== step.rev)
      throw conflict('REV-01', '这个问题刚被别人办理过，请刷新后再办理。', {
        rev: current.rev,
        state: current.state,
      });
    const facts = findingFacts(current, { ...current, state }, context.actor, context.today);
    refuseBlocking(judge(FINDING_ORDER_RULES, facts, context.today), 409);
    refuseBlocking(judge(RECHECK_RULES, facts, context.today), 403);
    const finding = await changeRecord(context, FINDING, current.id, {
      ...(await changes(context, current)),
      state,
    });
    const fromState = current.state as FindingState;
    await appendFindingEvent(context, {
      finding,
      action,
      fromState,
      note,
      proof,
      idempotencyKey: idempotencyKey?.key,
    });
    return { finding, warnings: context.warnings };
  });
}
