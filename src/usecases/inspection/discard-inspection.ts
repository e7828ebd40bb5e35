import { changeRecord } from '../../guard/records';
import { runGuarded } from '../../guard/run';
import type { Row } from '../../platform/strapi-casts';
import type { UseCase } from '../start';
import { INSPECTION, lockOwnInspection, requireDraft } from './load-inspection';

/** Gives a draft up; it stays on record as discarded and a new one may begin. */
export function discardInspection(
  useCase: UseCase,
  id: string,
  { rev }: { rev: number },
): Promise<Row> {
  const { strapi, caller, now } = useCase;
  const start = { actor: caller.actor, now, useCase: 'inspection.discard' };
  return runGuarded(strapi, start, async (context) => {
    const row = await lockOwnInspection(context, caller, id);
    requireDraft(context, row, rev);
    return changeRecord(context, INSPECTION, row.id, { state: 'DISCARDED' });
  });
}
