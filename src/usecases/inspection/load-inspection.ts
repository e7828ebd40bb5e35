import { inScope } from '../../access/scope';
import type { Caller } from '../../access/request-actor';
import { SHEET_RULES } from '../../domain/inspection/rules/inspection-rules';
import type { InspectionState } from '../../domain/inspection/states';
import type { PlainDate } from '../../domain/kernel/plain-date';
import { judge } from '../../domain/kernel/rule';
import type { GuardContext } from '../../guard/context';
import { conflict, forbidden, notFound, refuseBlocking } from '../../guard/errors';
import { lockRecord } from '../../guard/records';
import type { Row } from '../../platform/strapi-casts';

export const INSPECTION = 'api::inspection.inspection';

/** Only who inspected writes on the sheet. 404 when it is out of their scope, 403 when it is another's. */
function requireOwn(row: Row | null, { actor, scope }: Caller): asserts row is Row {
  if (!row || !inScope(scope, row)) throw notFound('督查');
  if (row.inspectorStaffNo === actor.staffNo) return;
  if (row.state === 'DRAFT' && scope.kind !== 'district') throw notFound('督查');
  throw forbidden('只有督查人员本人可以填写、提交和更正自己的督查表。');
}

/** The caller's own inspection, locked until the use case ends; 409 with what holds now when `rev` is behind. */
export async function lockOwnInspection(
  context: GuardContext,
  caller: Caller,
  id: string,
): Promise<Row> {
  const row = await lockRecord(context, INSPECTION, id);
  requireOwn(row, caller);
  return row;
}

/** Refuses what is no draft any more, and a version that somebody (or the same person on another device) has left behind. */
export function requireDraft(context: GuardContext, row: Row, rev: number): void {
  const state = row.state as InspectionState;
  if (state !== 'DRAFT') {
    const facts = {
      stateBefore: state,
      state,
      inspectedOn: row.inspectedOn as PlainDate,
      today: context.today,
    };
    refuseBlocking(judge(SHEET_RULES, facts, context.today), 409);
  }
  requireRev(row, rev);
}

/** 409 REV-01 with the answers and the lines above them that are stored, so that a device can put its own over them. */
export function requireRev(row: Row, rev: number): void {
  if (row.rev === rev) return;
  throw conflict('REV-01', '这份督查表在别处改过，请在新内容上继续填写。', {
    rev: row.rev,
    state: row.state,
    answers: row.answers ?? {},
    head: {
      inspectedOn: row.inspectedOn ?? '',
      companions: row.companions ?? '',
      principalName: row.principalName ?? '',
    },
  });
}
