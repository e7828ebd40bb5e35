import { systemActor } from '../../access/panel-actor';
import { toPlainDate, type Instant } from '../../domain/kernel/instant';
import { knexOf, type Strapi } from '../../platform/strapi-casts';
import { takeStep } from './take-step';

/** Cases whose period has run out are marked 逾期; the last day itself still belongs to the family. */
export async function scanDeadlines(strapi: Strapi, now: Instant): Promise<{ overdue: number }> {
  const today = toPlainDate(now);
  const rows = (await knexOf(strapi)('cases')
    .where({ state: 'CASE_NOTICE' })
    .where('deadline_on', '<', today)
    .select('document_id', 'deadline_on')) as { document_id: string; deadline_on: string }[];
  for (const row of rows) {
    await takeStep(
      {
        strapi,
        caller: { actor: systemActor(), scope: { kind: 'district' } },
        now,
        idempotencyKey: `overdue:${row.deadline_on}`,
      },
      'mark-overdue',
      { caseId: row.document_id },
      async () => ({ evidence: { deadlineOn: row.deadline_on } }),
    );
  }
  return { overdue: rows.length };
}
