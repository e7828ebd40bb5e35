import type { z } from 'zod';
import { changeRecord } from '../../guard/records';
import { changeInVersion } from '../child-record/change-in-version';
import { recordForChild } from '../child-record/record-for-child';
import type { Written } from '../child-record/written';
import type { UseCase } from '../start';
import type { planChangeInput, planInput } from './plan-inputs';

export const PLAN = 'api::child-plan.child-plan';

/** 一生一策: the plan of one child, with who answers for it. */
export function writePlan(
  useCase: UseCase,
  { student, ...fields }: z.infer<typeof planInput>,
): Promise<Written> {
  const more = { student, fields: { ...fields, state: 'PLAN_RUNNING' } };
  return recordForChild(useCase, { name: 'child-plan.write', uid: PLAN, ...more });
}

/** Changes a plan as the case goes on, or marks it finished. */
export function changePlan(
  useCase: UseCase,
  documentId: string,
  { rev, ...fields }: z.infer<typeof planChangeInput>,
): Promise<Written> {
  const act = { name: 'child-plan.change' as const, uid: PLAN, what: '一生一策', documentId, rev };
  return changeInVersion(useCase, act, (context, row) =>
    changeRecord(context, PLAN, row.id, fields),
  );
}
