import type { Knex } from 'knex';
import { balanceOf, quotaOf, type Balance } from '../../domain/home-teaching/balance';
import type { PlainDate } from '../../domain/kernel/plain-date';
import type { SchoolCalendar } from '../../domain/kernel/calendar';
import type { SettingsOn } from '../../domain/kernel/settings';
import type { Row } from '../../platform/strapi-casts';

type Day = { settings: SettingsOn; calendar: SchoolCalendar; today: PlainDate };
type Raw = { taught_on: PlainDate; lessons: number; makes_up_for: PlainDate | null };

/** The account of one child's home teaching in the school year of the day. After its end nothing more is due. */
export async function balanceOfRow(
  db: Knex,
  row: Row,
  { settings, calendar, today }: Day,
): Promise<Balance> {
  const sessions = (await db('home_teaching_sessions')
    .where({ home_teaching_document_id: row.documentId })
    .orderBy('taught_on')
    .select('taught_on', 'lessons', 'makes_up_for')) as Raw[];
  return balanceOf({
    from: row.fromDate as PlainDate,
    to: (row.endedOn ?? row.toDate ?? null) as PlainDate | null,
    sessions: sessions.map((session) => ({
      taughtOn: session.taught_on,
      lessons: session.lessons,
      makesUpFor: session.makes_up_for,
    })),
    calendar,
    quota: quotaOf(settings),
    today,
  });
}
