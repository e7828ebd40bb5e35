import type { PlainDate } from '../../domain/kernel/plain-date';
import { formatChineseDate } from '../../domain/kernel/plain-date';
import { isGone } from '../../domain/student/gone';
import type { GuardContext } from '../../guard/context';
import { invalid } from '../../guard/errors';
import type { Row } from '../../platform/strapi-casts';

type Running = { schooling: string; from_date: PlainDate; to_date: PlainDate | null };

/** Granted, begun and not ended: whoever comes back ends it with the day. */
const RUNNING = `
select case d.kind when 'ON_LEAVE' then 'SUSPENDED' else 'DEFERRED' end as schooling, d.from_date::text, d.to_date::text
  from deferrals d where d.child_no = :child and d.state = 'APPROVED' and d.from_date <= :today
union all
select 'HOME_TEACHING', h.from_date::text, h.to_date::text
  from home_teachings h where h.child_no = :child and h.state = 'APPROVED' and h.from_date <= :today
order by 2 desc`;

const ADVICE: Record<string, string> = {
  SUSPENDED:
    '孩子已经批准休学（PERIOD）。已到校的，请在“缓学休学”里办理“登记已入（复）学”，就学状态随之改变。',
  DEFERRED:
    '孩子已经批准延缓入学（PERIOD）。已到校的，请在“缓学休学”里办理“登记已入（复）学”，就学状态随之改变。',
  HOME_TEACHING:
    '孩子已经批准送教上门（PERIOD）。已到校的，请在“送教申报”里办理“终止送教”，就学状态随之改变。',
};

/**
 * Refuses a schooling state typed over a grant that runs: it would say 在读 while the grant keeps the child off the roll and tells it back on
 * its next scan. Who has left the district or died is entered all the same. @throws 400 STU-24
 */
export async function refuseBesideGrant(
  { trx, today }: GuardContext,
  before: Row,
  schoolingState: string | undefined,
): Promise<void> {
  if (schoolingState === undefined || schoolingState === before.schoolingState) return;
  if (isGone(schoolingState)) return;
  const { rows } = (await trx.raw(RUNNING, { child: String(before.childNo), today })) as {
    rows: Running[];
  };
  const [first] = rows;
  if (!first || rows.some(({ schooling }) => schooling === schoolingState)) return;
  const until = first.to_date === null ? '起' : `至${formatChineseDate(first.to_date)}`;
  const period = `${formatChineseDate(first.from_date)}${until}`;
  throw invalid('STU-24', String(ADVICE[first.schooling]).replace('PERIOD', period), [
    'schoolingState',
  ]);
}
