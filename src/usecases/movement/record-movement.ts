import type { z } from 'zod';
import { addWorkingDays } from '../../domain/kernel/calendar';
import { scopeOfRow } from '../../guard/change-summary';
import { createRecord } from '../../guard/records';
import { attachEvidence } from '../attachment/attach-evidence';
import { writeAboutChild } from '../child-record/write-about-child';
import type { Written } from '../child-record/written';
import type { UseCase } from '../start';
import type { movementInput } from './movement-inputs';

export const MOVEMENT = 'api::enrolment-movement.enrolment-movement';

/** 转入、转出、休学、复学、借读、死亡 as the school reports it. It moves no roll before a second person found it true. */
export function recordMovement(
  useCase: UseCase,
  { student: studentId, proof, ...fields }: z.infer<typeof movementInput>,
): Promise<Written> {
  const act = { name: 'movement.record' as const, uid: MOVEMENT, student: studentId };
  return writeAboutChild(useCase, act, async (context, student) => {
    const days = context.settings('movement.confirmWorkingDays');
    const row = await createRecord(context, MOVEMENT, {
      extra: {},
      ...fields,
      check: 'UNCHECKED',
      confirmDueOn: addWorkingDays(context.calendar, fields.movedOn, days),
      proofCount: proof.length,
      recordedByStaffNo: context.actor.staffNo,
      recordedByName: context.actor.name,
      student: student.id,
      ...scopeOfRow(student),
    });
    const owner = { type: MOVEMENT, row };
    await attachEvidence(context, { ids: proof, owner, field: 'proof' });
    return row;
  });
}
