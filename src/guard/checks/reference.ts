import type { Knex } from 'knex';
import type { CalendarDayKind } from '../../domain/kernel/calendar';
import type { PlainDate } from '../../domain/kernel/plain-date';
import { judge, type Violation } from '../../domain/kernel/rule';
import {
  CALENDAR_DAY_RULES,
  SETTING_CHANGE_RULES,
  SETTING_RULES,
  SETTINGS_ORDER_RULES,
  TERM_RULES,
} from '../../domain/reference/rules/reference-rules';
import type { SettingRow } from '../../domain/reference/facts';
import { textOf } from '../../platform/row-values';
import type { Check } from '../change';

type Raw = Record<string, unknown>;

/** Marks the demo district; it is no threshold and written by the demo loader only. */
export const DEMO_MARKER = 'demo.district';

/** The panel sends JSON as its text, REST as it is; Strapi gives a stored word back with its quotation marks. */
function plainValue(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    // No JSON text, so the word itself is the value.
    return value;
  }
}

const settingRow = (row: Raw): SettingRow => ({
  key: String(row.key),
  value: plainValue(row.value),
  validFrom: row.validFrom as PlainDate,
});

const storedSettings = async (db: Knex, except: unknown): Promise<SettingRow[]> =>
  (
    (await db('settings')
      .whereNot({ document_id: textOf(except) })
      .select('key', 'value', 'valid_from')) as Raw[]
  ).map((row) => settingRow({ ...row, validFrom: row.valid_from }));

/** A dated setting: a known key, a value of its kind, one value a day, and nothing of what has held is changed. */
export const checkSetting: Check = async ({ kind, before, data, after }, { db, today }) => {
  if ((before ?? after).key === DEMO_MARKER) return [];
  const old = before === null ? null : settingRow(before);
  const isDelete = kind === 'delete';
  const backdated = judge(
    SETTING_CHANGE_RULES,
    { before: old, after: isDelete ? null : settingRow(after), today },
    today,
  );
  const others = await storedSettings(db, before?.documentId);
  const rows = isDelete ? others : [...others, settingRow(after)];
  // What was moved to another day or taken out uncovers what held before it.
  const from = [old, isDelete ? null : settingRow(after)]
    .flatMap((row) => (row ? [row.validFrom] : []))
    .sort()[0];
  const ordered = (): Violation[] =>
    from === undefined
      ? []
      : judge(SETTINGS_ORDER_RULES, { key: settingRow(after).key, rows, from }, today);
  if (isDelete) return backdated.length > 0 ? backdated : ordered();
  const { key, value, validFrom } = settingRow(after);
  // Strapi hands a string to the JSON column as it stands, where only JSON text is accepted.
  if (data.value !== undefined)
    data.value = typeof value === 'string' ? JSON.stringify(value) : value;
  const otherValidFrom = others.flatMap((row) => (row.key === key ? [row.validFrom] : []));
  const single = [
    ...judge(SETTING_RULES, { key, value, validFrom, otherValidFrom }, today),
    ...backdated,
  ];
  return single.length > 0 ? single : ordered();
};

/** A day of the state's holiday arrangement. */
export const checkCalendarDay: Check = async ({ kind, before, after }, { db, today }) => {
  if (kind === 'delete') return [];
  const taken: unknown = await db('calendar_days')
    .where({ date: after.date })
    .whereNot({ document_id: before?.documentId ?? '' })
    .first('id');
  return judge(
    CALENDAR_DAY_RULES,
    {
      date: after.date as PlainDate,
      kind: after.kind as CalendarDayKind,
      dateTaken: Boolean(taken),
    },
    today,
  );
};

/** A term. */
export const checkTerm: Check = async ({ kind, before, after }, { db, today }) => {
  if (kind === 'delete') return [];
  const others = (await db('school_terms')
    .whereNot({ document_id: before?.documentId ?? '' })
    .select('name', 'first_day', 'last_day')) as Raw[];
  return judge(
    TERM_RULES,
    {
      firstDay: after.firstDay as PlainDate,
      lastDay: after.lastDay as PlainDate,
      others: others.map((row) => ({
        name: String(row.name),
        firstDay: row.first_day as PlainDate,
        lastDay: row.last_day as PlainDate,
      })),
    },
    today,
  );
};
