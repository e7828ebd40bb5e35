import type { ChecklistItem } from '../../domain/checklist/content';
import type { FindingState } from '../../domain/inspection/states';
import type { GuardContext } from '../../guard/context';
import { violationError } from '../../guard/errors';
import { CORRECTION_RULES } from '../../domain/inspection/rules/inspection-rules';
import type { InspectionState } from '../../domain/inspection/states';
import { judge } from '../../domain/kernel/rule';
import { changeRecord, lockRecord } from '../../guard/records';
import { textOf } from '../../platform/row-values';
import { queryOf, type Row } from '../../platform/strapi-casts';
import { appendFindingEvent, FINDING } from '../finding/append-finding-event';
import { INSPECTION } from './load-inspection';

async function moveFinding(
  context: GuardContext,
  finding: Row,
  inspection: Row,
  failsAgain: boolean,
): Promise<Row> {
  const fromState = finding.state as FindingState;
  const moved = await changeRecord(context, FINDING, finding.id, {
    inspectionDocumentId: failsAgain ? inspection.documentId : finding.inspectionDocumentId,
    state: failsAgain ? fromState : 'REPLACED',
  });
  await appendFindingEvent(context, {
    finding: moved,
    action: failsAgain ? 'CARRIED_OVER' : 'REPLACE',
    fromState,
    note: textOf(inspection.correctionReason),
  });
  return moved;
}

/**
 * When a correction is handed in, the sheet before it is superseded. Its findings on items that fail again stay as they are, deadline
 * and all, and move over; open ones on items that no longer fail fall away. Answers those that moved; none for a first sheet.
 */
export async function supersede(
  context: GuardContext,
  inspection: Row,
  failed: readonly ChecklistItem[],
): Promise<Row[]> {
  if (typeof inspection.corrects !== 'string') return [];
  const old = await lockRecord(context, INSPECTION, inspection.corrects);
  const facts = {
    stateOfCorrected: (old?.state as InspectionState | undefined) ?? 'DISCARDED',
    reason: textOf(inspection.correctionReason),
  };
  const violations = judge(CORRECTION_RULES, facts, context.today);
  if (!old || violations.length > 0) throw violationError(violations, 409);
  await changeRecord(context, INSPECTION, old.id, { state: 'SUPERSEDED' });
  const failing = new Set(failed.map(({ code }) => code));
  const findings = await queryOf(context.strapi, FINDING).findMany({
    where: { inspectionDocumentId: old.documentId },
    orderBy: [{ id: 'asc' }],
  });
  const kept: Row[] = [];
  for (const { documentId } of findings) {
    const finding = await lockRecord(context, FINDING, documentId);
    if (!finding) continue;
    const failsAgain = failing.has(textOf(finding.itemCode));
    const waiting = finding.state === 'OPEN' || finding.state === 'RECTIFIED';
    if (!failsAgain && !waiting) continue;
    const moved = await moveFinding(context, finding, inspection, failsAgain);
    if (failsAgain) kept.push(moved);
  }
  return kept;
}
