import type { Knex } from 'knex';
import type { FieldChoice, FieldKind, SkipRule } from '../domain/form/field';
import type { RunTimeField } from '../domain/form/run-time-field';
import type { PlainDate } from '../domain/kernel/plain-date';

type Row = Record<string, unknown>;

/** Strapi turns off the driver's JSON parsing, so that a raw read gives text. */
const jsonOf = (value: unknown): unknown =>
  typeof value === 'string' ? (JSON.parse(value) as unknown) : value;

const numberOf = (value: unknown): number | undefined =>
  value === null || value === undefined ? undefined : Number(value);

/** A row of the type 自定义字段 as the domain describes a field; absent parts are left out. */
export function fieldOfRow(row: Row): RunTimeField {
  const choices = jsonOf(row.choices) as FieldChoice[] | null | undefined;
  const skipWhen = jsonOf(row.skipWhen) as SkipRule | null | undefined;
  const min = numberOf(row.min);
  const max = numberOf(row.max);
  const maxLength = numberOf(row.maxLength);
  return {
    recordType: String(row.recordType),
    code: String(row.code),
    label: String(row.label),
    kind: row.kind as FieldKind,
    required: row.required === true,
    ...(typeof row.help === 'string' && row.help !== '' ? { help: row.help } : {}),
    ...(choices && choices.length > 0 ? { choices } : {}),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(skipWhen ? { skipWhen } : {}),
    orderNo: Number(row.orderNo ?? 0),
    showInList: row.showInList === true,
    active: row.active !== false,
    since: row.since as PlainDate,
  };
}

/** All definitions, retired ones too. */
export async function readFieldDefinitions(db: Knex): Promise<RunTimeField[]> {
  const rows: Row[] = await db('field_definitions').select({
    recordType: 'record_type',
    code: 'code',
    label: 'label',
    kind: 'kind',
    required: 'required',
    choices: 'choices',
    help: 'help',
    skipWhen: 'skip_when',
    min: 'min',
    max: 'max',
    maxLength: 'max_length',
    orderNo: 'order_no',
    showInList: 'show_in_list',
    active: 'active',
    since: 'since',
  });
  return rows.map(fieldOfRow);
}
