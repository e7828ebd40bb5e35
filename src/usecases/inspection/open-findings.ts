import type { ChecklistItem } from '../../domain/checklist/content';
import { findingTerm } from '../../domain/inspection/finding-due';
import type { Answers } from '../../domain/inspection/answers';
import type { GuardContext } from '../../guard/context';
import { createRecord } from '../../guard/records';
import type { Row } from '../../platform/strapi-casts';
import { appendFindingEvent, FINDING } from '../finding/append-finding-event';

/**
 * A finding for every failed item that has none from the sheet before (`kept`). The school has the days of the setting in force on
 * the day it learns of it, which is when the sheet is handed in. Answers the sheet's findings in the order of its items.
 */
export async function openFindings(
  context: GuardContext,
  inspection: Row,
  failed: readonly ChecklistItem[],
  kept: readonly Row[],
): Promise<Row[]> {
  const { today, settings, actor } = context;
  const answers = (inspection.answers ?? {}) as Answers;
  const term = findingTerm(today, settings);
  const findings: Row[] = [];
  for (const { code, label } of failed) {
    const standing = kept.find(({ itemCode }) => itemCode === code);
    if (standing) {
      findings.push(standing);
      continue;
    }
    const finding = await createRecord(context, FINDING, {
      inspectionDocumentId: inspection.documentId,
      checklistCode: inspection.checklistCode,
      itemCode: code,
      itemTitle: label,
      description: answers[code]?.record ?? '',
      schoolCode: inspection.schoolCode,
      schoolName: inspection.schoolName,
      zoneCode: inspection.zoneCode ?? null,
      state: 'OPEN',
      foundOn: inspection.inspectedOn,
      foundByStaffNo: actor.staffNo,
      foundByName: actor.name,
      ...term,
      returnedCount: 0,
    });
    await appendFindingEvent(context, { finding, action: 'FOUND', fromState: null });
    findings.push(finding);
  }
  return findings;
}
