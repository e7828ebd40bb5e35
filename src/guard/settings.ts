import type { Knex } from 'knex';
import { makeCalendar, type CalendarDayKind, type SchoolCalendar } from '../domain/kernel/calendar';
import type { PlainDate } from '../domain/kernel/plain-date';
import { settingsOn, type SettingsOn } from '../domain/kernel/settings';

type Row = Record<string, unknown>;

/** The settings in force on `day`, from their dated rows. */
export async function loadSettings(db: Knex, day: PlainDate): Promise<SettingsOn> {
  const rows: Row[] = await db('settings').select('key', 'value', 'valid_from');
  return settingsOn(
    rows.map((row) => ({
      key: String(row.key),
      // Strapi turns off the driver's JSON parsing, so that a raw read gives text.
      value: typeof row.value === 'string' ? (JSON.parse(row.value) as unknown) : row.value,
      validFrom: row.valid_from as PlainDate,
    })),
    day,
  );
}

/** The state's days off and make-up days, and the district's terms. */
export async function loadCalendar(db: Knex): Promise<SchoolCalendar> {
  const [days, terms]: [Row[], Row[]] = await Promise.all([
    db('calendar_days').select('date', 'kind'),
    db('school_terms').select('name', 'first_day', 'last_day'),
  ]);
  return makeCalendar({
    days: days.map((row) => ({ date: row.date as PlainDate, kind: row.kind as CalendarDayKind })),
    terms: terms.map((row) => ({
      name: String(row.name),
      firstDay: row.first_day as PlainDate,
      lastDay: row.last_day as PlainDate,
    })),
  });
}
