import type { Knex } from 'knex';
import { systemActor } from '../../access/panel-actor';
import type { Instant } from '../../domain/kernel/instant';
import { runGuarded } from '../../guard/run';
import { askPrepared } from '../../platform/rows/ask-prepared';
import { knexOf, type Strapi } from '../../platform/strapi-casts';
import { eachApart } from '../scan/each-apart';
import { judgeAbsences, type ScanAnswer } from './judge-absences';

const BATCH = 500;
/** So many absences share one transaction: it ends within a fraction of a second, and a teacher does not wait for it. */
const TOGETHER = 50;

const DUE = `
select id, document_id, coalesce(alert_at, case_at)::text as since from absences
where state = 'ABSENCE_OPEN' and kind = 'UNEXCUSED'
  and ((alerted_at is null and alert_at <= cast(:at as timestamp)) or (case_document_id is null and case_at <= cast(:at as timestamp)))
  and (coalesce(alert_at, case_at), id) > (cast(:since as timestamp), :id)
order by coalesce(alert_at, case_at), id limit :most`;

/**
 * Document ids of absences whose alert or case is due, those first that have waited longest, a page at a time and each once: what could not be
 * judged stands in nobody's way. Both conditions stand on partial indexes, so an idle scan reads nothing.
 */
async function* due(db: Knex, now: Instant): AsyncGenerator<string[]> {
  const at = new Date(now).toISOString();
  let last: { id: number; since: string } = { id: 0, since: '-infinity' };
  for (;;) {
    const rows = await askPrepared<typeof last & { document_id: string }>(db, DUE, {
      at,
      most: BATCH,
      since: last.since,
      id: last.id,
    });
    if (rows.length > 0) yield rows.map((row) => row.document_id);
    const end = rows.at(-1);
    if (!end || rows.length < BATCH) return;
    last = end;
  }
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

/** `failed`: absences that could not be judged. */
type ClockAnswer = ScanAnswer & { failed: number };

const NOTHING: ScanAnswer = { alerted: 0, opened: 0, relapsed: 0 };

/** Each in a transaction of its own, so that one bad record stops no other. */
async function judgeApart(
  strapi: Strapi,
  now: Instant,
  absenceIds: readonly string[],
): Promise<ClockAnswer> {
  let total = NOTHING;
  const { failed } = await eachApart(
    strapi,
    'absence.clock',
    absenceIds,
    (absenceId) => absenceId,
    async (absenceId) => {
      total = sum(total, await judge(strapi, now, [absenceId]));
      return true;
    },
  );
  return { ...total, failed };
}

/**
 * The 48-hour clock (大渡口方案 四（四）): marks alerts for town and committee the moment the clock ends, and opens the cases, or a new
 * round of a case under watch. Many share a transaction; when one is refused, its company is judged one by one. Run twice or by two
 * servers at once, each case opens once.
 */
export async function scanAbsenceClocks(strapi: Strapi, now: Instant): Promise<ClockAnswer> {
  let total = NOTHING;
  let failed = 0;
  for await (const ids of due(knexOf(strapi), now)) {
    for (let start = 0; start < ids.length; start += TOGETHER) {
      const some = ids.slice(start, start + TOGETHER);
      const judged = await judge(strapi, now, some).then(
        (answer): ClockAnswer => ({ ...answer, failed: 0 }),
        () => judgeApart(strapi, now, some),
      );
      total = sum(total, judged);
      failed += judged.failed;
    }
  }
  return { ...total, failed };
}
