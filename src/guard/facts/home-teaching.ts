import type { Knex } from 'knex';
import {
  balanceOf,
  quotaOf,
  type Balance,
  type BalanceFacts,
  type CountedSession,
} from '../../domain/home-teaching/balance';
import type { PlainDate } from '../../domain/kernel/plain-date';
import type { SchoolCalendar } from '../../domain/kernel/calendar';
import type { SettingsOn } from '../../domain/kernel/settings';

type Day = { settings: SettingsOn; calendar: SchoolCalendar; today: PlainDate };
type Raw = {
  parent: string;
  taught_on: PlainDate;
  lessons: number;
  makes_up_for: PlainDate | null;
};

/** The period of one child's home teaching, as a row with `fromDate`, `toDate` and `endedOn` tells it. */
export type TaughtPeriod = Readonly<Record<string, unknown>> & { documentId: string };

async function sessionsOf(
  db: Knex,
  ids: readonly string[],
): Promise<Map<string, CountedSession[]>> {
  const rows = (await db('home_teaching_sessions')
    .whereIn('home_teaching_document_id', [...ids])
    .orderBy('taught_on')
    .select(
      'home_teaching_document_id as parent',
      'taught_on',
      'lessons',
      'makes_up_for',
    )) as Raw[];
  const byParent = new Map<string, CountedSession[]>();
  for (const { parent, taught_on: taughtOn, lessons, makes_up_for: makesUpFor } of rows)
    byParent.set(parent, [...(byParent.get(parent) ?? []), { taughtOn, lessons, makesUpFor }]);
  return byParent;
}

/** What the accounts of several children are made of, in the school year of the day. After its end nothing more is due. */
export async function balanceFactsOf(
  db: Knex,
  rows: readonly TaughtPeriod[],
  { settings, calendar, today }: Day,
): Promise<BalanceFacts[]> {
  const ids = rows.map(({ documentId }) => documentId);
  const sessions = await sessionsOf(db, ids);
  const quota = quotaOf(settings);
  return rows.map((row) => ({
    from: row.fromDate as PlainDate,
    to: (row.endedOn ?? row.toDate ?? null) as PlainDate | null,
    sessions: sessions.get(row.documentId) ?? [],
    calendar,
    quota,
    today,
  }));
}

/** The account of one child's home teaching in the school year of the day. */
export async function balanceOfRow(db: Knex, row: TaughtPeriod, day: Day): Promise<Balance> {
  const [facts] = await balanceFactsOf(db, [row], day);
  return balanceOf(facts as BalanceFacts);
}
