import type { Knex } from 'knex';
import { systemActor } from '../../access/panel-actor';
import { toPlainDate, type Instant } from '../../domain/kernel/instant';
import type { PlainDate } from '../../domain/kernel/plain-date';
import { GONE_STATES } from '../../domain/student/gone';
import type { GuardContext } from '../../guard/context';
import { lockRecord } from '../../guard/records';
import { runGuarded } from '../../guard/run';
import { knexOf, type Strapi } from '../../platform/strapi-casts';
import { DEFERRAL } from '../deferral/apply';
import { HOME_TEACHING } from '../home-teaching/apply';
import { eachApart } from '../scan/each-apart';
import { enterGrant, schoolingByTimeOff } from './enter-grant';

/**
 * Of each child the grant that began last, one that runs before one that is over, where the child's record does not say so yet or an absence
 * from before its first day is open. Only what was decided before it began waits for its day; the rest took effect with the decision. One
 * that is over and not ended was never seen by a server: it is entered late, and its end is judged like any other.
 */
const BEGUN = `
select g.document_id, g.type from (
  select distinct on (child_no) * from (
    select d.document_id, d.child_no, d.id, 'deferral' as type, d.from_date, d.decided_on,
      case d.kind when 'ON_LEAVE' then 'SUSPENDED' else 'DEFERRED' end as schooling, d.to_date >= :today as runs
      from deferrals d where d.state = 'APPROVED' and d.from_date <= :today
    union all
    select h.document_id, h.child_no, h.id, 'lessons', h.from_date, h.decided_on, 'HOME_TEACHING',
      coalesce(h.to_date >= :today, true)
      from home_teachings h where h.state = 'APPROVED' and h.from_date <= :today
  ) begun order by child_no, runs desc, from_date desc, type, id desc
) g join students s on s.child_no = g.child_no
where g.decided_on < g.from_date and s.schooling_state <> all(:gone)
  and (s.schooling_state <> g.schooling or exists (select 1 from absences a
    where a.child_no = g.child_no and a.state = 'ABSENCE_OPEN' and a.first_missed_on < g.from_date))
order by g.document_id`;

type Begun = { document_id: string; type: 'deferral' | 'lessons' };

async function begun(db: Knex, today: PlainDate): Promise<Begun[]> {
  const { rows } = (await db.raw(BEGUN, { today, gone: [...GONE_STATES] })) as { rows: Begun[] };
  return rows;
}

/** Enters one under its lock: it may have been ended meanwhile, by a person or by another server. */
async function enterOne(context: GuardContext, { document_id: id, type }: Begun): Promise<boolean> {
  const row = await lockRecord(context, type === 'deferral' ? DEFERRAL : HOME_TEACHING, id);
  if (row?.state !== 'APPROVED' || String(row.fromDate) > context.today) return false;
  const schooling = type === 'deferral' ? schoolingByTimeOff(row.kind) : 'HOME_TEACHING';
  await enterGrant(context, row, schooling);
  return true;
}

/** Suspensions, deferrals and home teaching that were granted ahead take effect on their first day, or as soon as a server runs again; also those whose last day has passed meanwhile. */
export async function scanGrantBeginnings(
  strapi: Strapi,
  now: Instant,
): Promise<{ grantsBegun: number; failed: number }> {
  const start = { actor: systemActor(), now, useCase: 'grant.begins' as const };
  const { done: grantsBegun, failed } = await eachApart(
    strapi,
    start.useCase,
    await begun(knexOf(strapi), toPlainDate(now)),
    ({ document_id: id }) => id,
    (one) => runGuarded(strapi, start, (context) => enterOne(context, one)),
  );
  return { grantsBegun, failed };
}
