import type { EndGroundFacts } from '../../domain/case/closure-facts';
import type { PlainDate } from '../../domain/kernel/plain-date';
import { askPrepared } from '../../platform/rows/ask-prepared';
import type { CheckContext } from '../change';

/** Ends that rest on an application for time off, with its kinds. 免学 is dealt with like 缓学 where a district keeps it. */
const TIME_OFF = {
  END_SUSPENDED: ['ON_LEAVE'],
  END_DEFERRED: ['ENTRY_DEFERRED', 'EXEMPTED'],
} as const;

const GROUNDS = `
select exists (select 1 from deferrals d where d.child_no = :childNo and d.state = 'APPROVED'
    and d.kind = any(cast(:kinds as text[])) and :today between d.from_date and d.to_date) as off,
  exists (select 1 from home_teachings h where h.child_no = :childNo and h.state = 'APPROVED'
    and h.from_date <= :today and (h.to_date is null or h.to_date >= :today)) as taught,
  (select a.first_missed_on from absences a where a.child_no = :childNo and a.state = 'ABSENCE_OPEN' and a.kind = 'UNEXCUSED') as unexcused_since`;

type Grounds = { off: boolean; taught: boolean; unexcused_since: PlainDate | null };

/** What the registers say of a child whose case is about to end with proof. */
export async function endGroundsOf(
  { db, today }: Pick<CheckContext, 'db' | 'today'>,
  childNo: string,
  kind: EndGroundFacts['kind'],
): Promise<EndGroundFacts> {
  const kinds = kind === 'END_SUSPENDED' || kind === 'END_DEFERRED' ? TIME_OFF[kind] : [];
  const [row] = await askPrepared<Grounds>(db, GROUNDS, { childNo, kinds: [...kinds], today });
  return {
    kind,
    granted: kind === 'END_HOME_TEACHING' ? row?.taught === true : row?.off === true,
    unexcusedSince: row?.unexcused_since ?? null,
  };
}
