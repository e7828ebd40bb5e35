import { changeRecord } from '../../guard/records';
import { runGuarded } from '../../guard/run';
import { once } from '../child-record/once';
import type { Written } from '../child-record/written';
import type { UseCase } from '../start';
import { INSPECTION, lockOwnInspection, requireDraft } from './load-inspection';

/** Gives a draft up; it stays on record as discarded and a new one may begin. */
export function discardInspection(
  useCase: UseCase,
  id: string,
  { rev }: { rev: number },
): Promise<Written> {
  const { strapi, caller, now, idempotencyKey } = useCase;
  const start = { actor: caller.actor, now, useCase: 'inspection.discard' as const };
  return runGuarded(strapi, start, async (context) => {
    const current = await lockOwnInspection(context, caller, id);
    const row = await once(context, { uid: INSPECTION, idempotencyKey }, () => {
      requireDraft(context, current, rev);
      return changeRecord(context, INSPECTION, current.id, { state: 'DISCARDED' });
    });
    return { row, warnings: context.warnings };
  });
}
