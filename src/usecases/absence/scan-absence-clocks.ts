import type { Knex } from 'knex';
import { systemActor } from '../../access/panel-actor';
import type { Instant } from '../../domain/kernel/instant';
import { runGuarded } from '../../guard/run';
import { askPrepared } from '../../platform/rows/ask-prepared';
import { knexOf, type Strapi } from '../../platform/strapi-casts';
import { judgeAbsences, type ScanAnswer } from './judge-absences';

const BATCH = 500;
/** So many absences share one transaction: it ends within a fraction of a second, and a teacher does not wait for it. */
const TOGETHER = 50;

const DUE = `
select document_id from absences
where state = 'ABSENCE_OPEN' and kind = 'UNEXCUSED'
  and ((alerted_at is null and alert_at <= cast(:at as timestamp)) or (case_document_id is null and case_at <= cast(:at as timestamp)))
order by alert_at limit :most`;

/** Document ids of absences whose alert or case is due; both conditions stand on partial indexes, so an idle scan reads nothing. */
async function due(db: Knex, now: Instant): Promise<string[]> {
  const at = new Date(now).toISOString();
  const rows = await askPrepared<{ document_id: string }>(db, DUE, { at, most: BATCH });
  return rows.map((row) => row.document_id);
}

const judge = (strapi: Strapi, now: Instant, absenceIds: readonly string[]): Promise<ScanAnswer> =>
  runGuarded(strapi, { actor: systemActor(), now, useCase: 'absence.clock' }, (context) =>
    judgeAbsences(context, absenceIds),
  );

const sum = (a: ScanAnswer, b: ScanAnswer): ScanAnswer => ({
  alerted: a.alerted + b.alerted,
  opened: a.opened + b.opened,
  relapsed: a.relapsed + b.relapsed,
});

const NOTHING: ScanAnswer = { alerted: 0, opened: 0, relapsed: 0 };

/** Each in a transaction of its own, so that one bad record stops no other. */
async function judgeApart(
  strapi: Strapi,
  now: Instant,
  absenceIds: readonly string[],
): Promise<ScanAnswer> {
  let total = NOTHING;
  for (const absenceId of absenceIds) {
    try {
      total = sum(total, await judge(strapi, now, [absenceId]));
    } catch (error) {
      // Without a database nobody can be judged: then the job fails as a whole, and is tried again.
      await knexOf(strapi).raw('select 1');
      const reason = error instanceof Error ? error.name : 'unknown';
      strapi.log.error(`[absence.clock] absence ${absenceId} could not be judged: ${reason}`);
    }
  }
  return total;
}

/**
 * The 48-hour clock (大渡口方案 四（四）): marks alerts for town and committee the moment the clock ends, and opens the cases, or a new
 * round of a case under watch. Many share a transaction; when one is refused, its company is judged one by one. Run twice or by two
 * servers at once, each case opens once.
 */
export async function scanAbsenceClocks(strapi: Strapi, now: Instant): Promise<ScanAnswer> {
  const ids = await due(knexOf(strapi), now);
  let total = NOTHING;
  for (let start = 0; start < ids.length; start += TOGETHER) {
    const some = ids.slice(start, start + TOGETHER);
    total = sum(total, await judge(strapi, now, some).catch(() => judgeApart(strapi, now, some)));
  }
  return total;
}
