import type { Knex } from 'knex';
import type { RunningGrant } from '../../domain/absence/called-at-roll';
import type { PlainDate } from '../../domain/kernel/plain-date';

/** Of `deferrals d`: granted, and not ended before its last day; one that was renewed runs to it. */
export const STANDS = `(d.state = 'APPROVED' or (d.end_kind = 'RENEWED' and exists (
    select 1 from deferrals n where n.child_no = d.child_no and n.renews_document_id = d.document_id and n.state = 'APPROVED')))`;

const GRANTS = `
select d.child_no, cast(d.from_date as text) as from_date, cast(d.to_date as text) as to_date, coalesce(d.decided_on < d.from_date, false) as ahead
  from deferrals d where d.child_no = any(:children) and ${STANDS}
union all
select h.child_no, cast(h.from_date as text), cast(h.to_date as text), coalesce(h.decided_on < h.from_date, false) from home_teachings h
 where h.state = 'APPROVED' and h.child_no = any(:children)`;

type GrantRow = {
  child_no: string;
  from_date: PlainDate | null;
  to_date: PlainDate | null;
  ahead: boolean;
};

/** The approved applications for time off and for lessons at home that run or will run, by child number. One that was renewed runs to its last day. */
export async function runningGrantsOf(
  db: Knex,
  children: readonly string[],
): Promise<ReadonlyMap<string, readonly RunningGrant[]>> {
  if (children.length === 0) return new Map();
  const { rows } = (await db.raw(GRANTS, { children: [...children] })) as { rows: GrantRow[] };
  const grants = new Map<string, RunningGrant[]>();
  for (const { child_no: childNo, from_date: from, to_date: to, ahead } of rows)
    if (from !== null) grants.set(childNo, [...(grants.get(childNo) ?? []), { from, to, ahead }]);
  return grants;
}
