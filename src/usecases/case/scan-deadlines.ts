import { systemActor } from '../../access/panel-actor';
import { isOverdue } from '../../domain/document/deadline';
import { toPlainDate, type Instant } from '../../domain/kernel/instant';
import type { PlainDate } from '../../domain/kernel/plain-date';
import type { GuardContext } from '../../guard/context';
import { lockRecord } from '../../guard/records';
import { keyOfJob } from '../../guard/repeat';
import { runGuarded } from '../../guard/run';
import { knexOf, type Strapi } from '../../platform/strapi-casts';
import { idsInPages } from '../child-record/ids-in-pages';
import { eachApart } from '../scan/each-apart';
import { CASE } from './append-event';
import { takeStep } from './take-step';

async function markOverdue(context: GuardContext, caseId: string): Promise<boolean> {
  const { strapi, actor, now, today } = context;
  const current = await lockRecord(context, CASE, caseId);
  const deadlineOn = (current?.deadlineOn as PlainDate | null | undefined) ?? null;
  if (current?.state !== 'CASE_NOTICE' || deadlineOn === null) return false;
  if (!isOverdue(deadlineOn, today)) return false;
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
  return true;
}

/**
 * Cases whose period has run out are marked 逾期; the last day itself still belongs to the family. Each is looked at again under its lock:
 * whoever came first, a person or the clock, wins.
 */
export async function scanDeadlines(
  strapi: Strapi,
  now: Instant,
): Promise<{ overdue: number; failed: number }> {
  const today = toPlainDate(now);
  const due = () =>
    knexOf(strapi)('cases').where({ state: 'CASE_NOTICE' }).where('deadline_on', '<', today);
  const start = { actor: systemActor(), now, useCase: 'case.mark-overdue' as const };
  const { done: overdue, failed } = await eachApart(
    strapi,
    start.useCase,
    idsInPages(due),
    (caseId) => caseId,
    (caseId) => runGuarded(strapi, start, (context) => markOverdue(context, caseId)),
  );
  return { overdue, failed };
}
