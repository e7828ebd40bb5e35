import { systemActor } from '../../access/panel-actor';
import { isOverdue } from '../../domain/document/deadline';
import { toPlainDate, type Instant } from '../../domain/kernel/instant';
import type { PlainDate } from '../../domain/kernel/plain-date';
import { lockRecord } from '../../guard/records';
import { keyOfJob } from '../../guard/repeat';
import { runGuarded } from '../../guard/run';
import { knexOf, type Strapi } from '../../platform/strapi-casts';
import { CASE } from './append-event';
import { takeStep } from './take-step';

/**
 * Cases whose period has run out are marked 逾期; the last day itself still belongs to the family. Each is looked at again under its lock:
 * whoever came first, a person or the clock, wins.
 */
export async function scanDeadlines(strapi: Strapi, now: Instant): Promise<{ overdue: number }> {
  const today = toPlainDate(now);
  const actor = systemActor();
  const rows = (await knexOf(strapi)('cases')
    .where({ state: 'CASE_NOTICE' })
    .where('deadline_on', '<', today)
    .select('document_id')) as { document_id: string }[];
  let overdue = 0;
  for (const { document_id: caseId } of rows) {
    await runGuarded(strapi, { actor, now, useCase: 'case.mark-overdue' }, async (context) => {
      const current = await lockRecord(context, CASE, caseId);
      const deadlineOn = (current?.deadlineOn as PlainDate | null | undefined) ?? null;
      if (current?.state !== 'CASE_NOTICE' || deadlineOn === null) return;
      if (!isOverdue(deadlineOn, today)) return;
      await takeStep(
        {
          strapi,
          caller: { actor, scope: { kind: 'district' } },
          now,
          idempotencyKey: keyOfJob(`overdue:${String(current.round)}:${deadlineOn}`),
        },
        'mark-overdue',
        { caseId },
        async () => ({ evidence: { deadlineOn } }),
      );
      overdue += 1;
    });
  }
  return { overdue };
}
