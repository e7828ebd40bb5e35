import type { EndGroundFacts } from '../../domain/case/closure-facts';
import type { PlainDate } from '../../domain/kernel/plain-date';
import { askPrepared } from '../../platform/rows/ask-prepared';
import type { CheckContext } from '../change';
import { STANDS } from './running-grants';

/** Ends that rest on an application for time off, with its kinds. 免学 is dealt with like 缓学 where a district keeps it. */
const TIME_OFF = {
  END_SUSPENDED: ['ON_LEAVE'],
  END_DEFERRED: ['ENTRY_DEFERRED', 'EXEMPTED'],
} as const;

const GROUNDS = `
select exists (select 1 from deferrals d where d.child_no = :childNo and ${STANDS}
    and d.kind = any(cast(:kinds as text[])) and :today between d.from_date and d.to_date) as off,
  exists (select 1 from home_teachings h where h.child_no = :childNo and h.state = 'APPROVED'
    and h.from_date <= :today and (h.to_date is null or h.to_date >= :today)) as taught,
  exists (select 1 from enrolment_movements m where m.child_no = :childNo and m.kind = 'TRANSFER_OUT' and m."check" = 'FOUND_TRUE'
    and not exists (select 1 from enrolment_movements l where l.child_no = m.child_no and l."check" = 'FOUND_TRUE'
      and l.kind in ('TRANSFER_IN', 'RESUME') and (l.moved_on, l.id) > (m.moved_on, m.id))) as moved_away,
  (select cast(s.birth_date as text) from students s where s.child_no = :childNo) as birth_date,
  (select s.schooling_state from students s where s.child_no = :childNo) as schooling_state,
  (select s.grade from students s where s.child_no = :childNo) as grade,
  (select a.first_missed_on from absences a where a.child_no = :childNo and a.state = 'ABSENCE_OPEN' and a.kind = 'UNEXCUSED') as unexcused_since`;

type Grounds = {
  off: boolean;
  taught: boolean;
  moved_away: boolean;
  birth_date: PlainDate | null;
  schooling_state: string | null;
  grade: number | null;
  unexcused_since: PlainDate | null;
};

/** What the registers say of a child whose case is about to end with proof. */
export async function endGroundsOf(
  { db, today, settings }: Pick<CheckContext, 'db' | 'today' | 'settings'>,
  childNo: string,
  kind: EndGroundFacts['kind'],
): Promise<EndGroundFacts> {
  const kinds = kind === 'END_SUSPENDED' || kind === 'END_DEFERRED' ? TIME_OFF[kind] : [];
  const [row] = await askPrepared<Grounds>(db, GROUNDS, { childNo, kinds: [...kinds], today });
  return {
    kind,
    granted: kind === 'END_HOME_TEACHING' ? row?.taught === true : row?.off === true,
    movedAway: row?.moved_away === true && row.schooling_state !== 'ENROLLED',
    birthDate: row?.birth_date ?? today,
    pastAge: settings('compulsory.pastAge'),
    graduated: row?.schooling_state === 'GRADUATED',
    grade: row?.grade ?? null,
    today,
    unexcusedSince: row?.unexcused_since ?? null,
  };
}
