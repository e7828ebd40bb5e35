import { CORRECTION_RULES } from '../../domain/inspection/rules/inspection-rules';
import type { InspectionState } from '../../domain/inspection/states';
import { judge } from '../../domain/kernel/rule';
import { refuseBlocking } from '../../guard/errors';
import { createRecord } from '../../guard/records';
import { runGuarded } from '../../guard/run';
import { queryOf, type Row } from '../../platform/strapi-casts';
import type { UseCase } from '../start';
import type { CorrectInput } from './inspection-inputs';
import { INSPECTION, lockOwnInspection, requireRev } from './load-inspection';

const CARRIED = [
  'checklistCode',
  'checklistVersion',
  'checklistTitle',
  'schoolCode',
  'schoolName',
  'zoneCode',
  'inspectedOn',
  'inspectorStaffNo',
  'inspectorName',
  'inspectorRole',
  'companions',
  'principalName',
  'answers',
  'answeredCount',
] as const;

/**
 * Begins the correction of a sheet that was handed in: a new draft of the next revision, with the answers copied. The old sheet holds
 * until the new one is handed in. A correction that is open already is answered again.
 */
export function correctInspection(
  useCase: UseCase,
  id: string,
  { rev, reason }: CorrectInput,
): Promise<{ inspection: Row; fresh: boolean }> {
  const { strapi, caller, now } = useCase;
  const start = { actor: caller.actor, now, useCase: 'inspection.correct' };
  return runGuarded(strapi, start, async (context) => {
    const row = await lockOwnInspection(context, caller, id);
    const stateOfCorrected = row.state as InspectionState;
    refuseBlocking(judge(CORRECTION_RULES, { stateOfCorrected, reason }, context.today), 409);
    const open = await queryOf(strapi, INSPECTION).findOne({
      where: { corrects: row.documentId, state: 'DRAFT' },
    });
    if (open) return { inspection: open, fresh: false };
    requireRev(row, rev);
    const inspection = await createRecord(context, INSPECTION, {
      ...Object.fromEntries(CARRIED.map((name) => [name, row[name]])),
      state: 'DRAFT',
      revision: Number(row.revision) + 1,
      corrects: row.documentId,
      correctionReason: reason,
    });
    return { inspection, fresh: true };
  });
}
