import type { z } from 'zod';
import type { MovementKind } from '../../domain/movement/kinds';
import { conflict } from '../../guard/errors';
import { changeRecord } from '../../guard/records';
import { queryOf } from '../../platform/strapi-casts';
import { changeInVersion } from '../child-record/change-in-version';
import type { Written } from '../child-record/written';
import type { UseCase } from '../start';
import { endWhatRuns } from './end-what-runs';
import type { movementCheckInput } from './movement-inputs';
import { isOvertaken } from './overtaken';
import { MOVEMENT } from './record-movement';

/** What a movement found true makes of the child's schooling; 借读 is followed and moves nothing. */
const SCHOOLING_AFTER: Partial<Record<MovementKind, string>> = {
  TRANSFER_IN: 'ENROLLED',
  TRANSFER_OUT: 'LEFT_DISTRICT',
  SUSPEND: 'SUSPENDED',
  RESUME: 'ENROLLED',
  DEATH: 'DECEASED',
};

/** A second person compares the movement with its proof and the other school (大渡口方案 五（三）). */
export function checkMovement(
  useCase: UseCase,
  documentId: string,
  { rev, check, checkNote }: z.infer<typeof movementCheckInput>,
): Promise<Written> {
  const act = { name: 'movement.check' as const, uid: MOVEMENT, what: '学籍异动', documentId, rev };
  return changeInVersion(useCase, act, async (context, row) => {
    if (row.check !== 'UNCHECKED')
      throw conflict('MOVE-20', '这条异动已经核对过，请刷新后查看。', { check: row.check });
    const checked = await changeRecord(context, MOVEMENT, row.id, {
      check,
      checkNote,
      checkedOn: context.today,
      checkedByStaffNo: context.actor.staffNo,
      checkedByName: context.actor.name,
    });
    if (check === 'FOUND_FALSE' || (await isOvertaken(context, row, Object.keys(SCHOOLING_AFTER))))
      return checked;
    const schoolingState = SCHOOLING_AFTER[row.kind as MovementKind];
    const student = await queryOf(context.strapi, 'api::student.student').findOne({
      where: { childNo: row.childNo },
    });
    if (schoolingState && student)
      await changeRecord(context, 'api::student.student', student.id, { schoolingState });
    await endWhatRuns(context, row);
    return checked;
  });
}
