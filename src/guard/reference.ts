import type { Knex } from 'knex';
import { makeCalendar, type CalendarDayKind, type SchoolCalendar } from '../domain/kernel/calendar';
import type { PlainDate } from '../domain/kernel/plain-date';
import type { RunTimeField } from '../domain/form/run-time-field';
import { readFieldDefinitions } from './field-definitions';
import { settingsOn, type SettingRow, type SettingsOn } from '../domain/kernel/settings';

type Row = Record<string, unknown>;

/**
 * What every use case judges by: dated settings, the state's days off, the terms, the fields that administrators added, and the templates
 * in use.
 */
type Reference = {
  settings: SettingRow[];
  calendar: SchoolCalendar;
  fields: RunTimeField[];
  templates: ReadonlyMap<string, number>;
};

/**
 * Read anew only when the database says that it changed: triggers raise `nol_reference_version` in the transaction of the change
 * (database/constraints), so that an instance can't hold on to what no longer holds.
 */
let held: { version: string; reference: Reference } | null = null;

async function publishedTemplates(db: Knex): Promise<ReadonlyMap<string, number>> {
  const rows: Row[] = await db('document_template_versions')
    .where({ state: 'PUBLISHED' })
    .select('template_code', 'version');
  return new Map(rows.map((row) => [String(row.template_code), Number(row.version)]));
}

async function readReference(db: Knex): Promise<Reference> {
  const settings: Row[] = await db('settings').select('key', 'value', 'valid_from');
  const days: Row[] = await db('calendar_days').select('date', 'kind');
  const terms: Row[] = await db('school_terms').select('name', 'first_day', 'last_day');
  return {
    fields: await readFieldDefinitions(db),
    templates: await publishedTemplates(db),
    settings: settings.map((row) => ({
      key: String(row.key),
      // Strapi turns off the driver's JSON parsing, so that a raw read gives text.
      value: typeof row.value === 'string' ? (JSON.parse(row.value) as unknown) : row.value,
      validFrom: row.valid_from as PlainDate,
    })),
    calendar: makeCalendar({
      days: days.map((row) => ({ date: row.date as PlainDate, kind: row.kind as CalendarDayKind })),
      terms: terms.map((row) => ({
        name: String(row.name),
        firstDay: row.first_day as PlainDate,
        lastDay: row.last_day as PlainDate,
      })),
    }),
  };
}

async function referenceAt(db: Knex, version: string): Promise<Reference> {
  if (held?.version === version) return held.reference;
  const reference = await readReference(db);
  held = { version, reference };
  return reference;
}

async function versionNow(db: Knex): Promise<string> {
  const row = (await db('nol_reference_version').first('version')) as { version: string };
  return row.version;
}

export type DayReference = {
  settings: SettingsOn;
  calendar: SchoolCalendar;
  fields: readonly RunTimeField[];
  /** The version in use of each template of papers, by code. */
  templates: ReadonlyMap<string, number>;
};

/** Settings in force on `day` and the calendar; `version` when the caller has just read it. */
export async function loadReference(
  db: Knex,
  day: PlainDate,
  version?: string,
): Promise<DayReference> {
  const { settings, ...rest } = await referenceAt(db, version ?? (await versionNow(db)));
  return { ...rest, settings: settingsOn(settings, day) };
}

/**
 * The settings that held on the day of what is judged: what is recorded late is judged by its own day (rule SET-03). Asks the database
 * only for another day than today's.
 */
export async function settingsOfDay(
  db: Knex,
  day: PlainDate,
  held: { today: PlainDate; settings: SettingsOn },
): Promise<SettingsOn> {
  return day === held.today ? held.settings : (await loadReference(db, day)).settings;
}

/** Every field that administrators added, retired ones too, as the database has them now. */
export async function loadFields(db: Knex): Promise<readonly RunTimeField[]> {
  return (await referenceAt(db, await versionNow(db))).fields;
}

/** The fields as this process last read them: in the answer to a write, those that the write itself was judged by. */
export const lastReadFields = (): readonly RunTimeField[] => held?.reference.fields ?? [];
