import { CORRECTION_RULES } from '../../domain/inspection/rules/inspection-rules';
import type { InspectionState } from '../../domain/inspection/states';
import { judge } from '../../domain/kernel/rule';
import { refuseBlocking } from '../../guard/errors';
import { createRecord } from '../../guard/records';
import { runGuarded } from '../../guard/run';
import { queryOf } from '../../platform/strapi-casts';
import { once } from '../child-record/once';
import type { UseCase } from '../start';
import type { CorrectInput } from './inspection-inputs';
import { INSPECTION, lockOwnInspection, requireRev } from './load-inspection';
import type { Begun } from './start-inspection';

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
): Promise<Begun> {
  const { strapi, caller, now, idempotencyKey } = useCase;
  const start = { actor: caller.actor, now, useCase: 'inspection.correct' as const };
  return runGuarded(strapi, start, async (context) => {
    const corrected = await lockOwnInspection(context, caller, id);
    let fresh = false;
    const row = await once(context, { uid: INSPECTION, idempotencyKey }, async () => {
      const stateOfCorrected = corrected.state as InspectionState;
      refuseBlocking(judge(CORRECTION_RULES, { stateOfCorrected, reason }, context.today), 409);
      const open = await queryOf(strapi, INSPECTION).findOne({
        where: { corrects: id, state: 'DRAFT' },
      });
      if (open) return open;
      requireRev(corrected, rev);
      fresh = true;
      return createRecord(context, INSPECTION, {
        ...Object.fromEntries(CARRIED.map((name) => [name, corrected[name]])),
        state: 'DRAFT',
        revision: Number(corrected.revision) + 1,
        corrects: id,
        correctionReason: reason,
      });
    });
    return { row, warnings: context.warnings, fresh };
  });
}
