import type { Knex } from 'knex';
import { changeExtra, type StoredExtra } from '../../domain/form/extra';
import type { RunTimeField } from '../../domain/form/run-time-field';
import { fieldsInForce, fieldsOfType, recordTypeOf } from '../../domain/form/run-time-field';
import { maskValue } from '../../domain/form/format-value';
import type { Violation } from '../../domain/kernel/rule';
import { sealText } from '../../platform/field-cipher';
import { extraSealContext, storedExtra } from '../extra-values';
import { photoFaults } from './extra-photos';
import type { Change, CheckContext } from '../change';

const violation = (code: string, field: string, message: string): Violation => ({
  code,
  path: field === '' ? ['extra'] : ['extra', field],
  message,
  level: 'block',
});

/** The codes among `codes` that a town or village of the district has. */
async function knownRegions(db: Knex, codes: string[]): Promise<ReadonlySet<string>> {
  if (codes.length === 0) return new Set();
  const rows = (await db('towns')
    .whereIn('code', codes)
    .select('code')
    .union(db('villages').whereIn('code', codes).select('code'))) as { code: string }[];
  return new Set(rows.map(({ code }) => code));
}

const regionsSent = (fields: readonly RunTimeField[], sent: Record<string, unknown>): string[] =>
  fields
    .filter(({ kind }) => kind === 'region')
    .map(({ code }) => sent[code])
    .filter((value) => typeof value === 'string');

/** The panel sends JSON as its text; `null` changes nothing, so that an old form can't wipe what it does not know. */
function objectOf(value: unknown): unknown {
  if (typeof value !== 'string') return value ?? {};
  try {
    return JSON.parse(value) as unknown;
  } catch {
    // No JSON: the caller refuses it as what it is, a text.
    return value;
  }
}

/**
 * The values of run-time fields, on every path of writing: unknown and retired fields are refused, each value must fit its field,
 * and personal numbers are sealed before they reach the row. Rewrites `data.extra` to what is stored: the values that stood there,
 * with those sent put over them.
 *
 * Required fields are due wherever somebody hands in a form, which is to say `extra`, be it empty. Rows that the clock makes, or a
 * step of another record brings about, come without it and are not held up.
 */
export async function checkExtra(change: Change, context: CheckContext): Promise<Violation[]> {
  const { uid, kind, data, before } = change;
  if (kind === 'delete' || data.extra === undefined) return [];
  const sent = objectOf(data.extra);
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent))
    return [violation('FIELD-03', '', '自定义字段须按“代码: 值”的形式填写，请改正后再试。')];
  const recordType = recordTypeOf(uid);
  const all = fieldsOfType(context.fields, recordType);
  const fields = fieldsInForce(all, recordType, context.today);
  const values = sent as Record<string, unknown>;
  const regions = await knownRegions(context.db, regionsSent(fields, values));
  const stored: StoredExtra = storedExtra(before?.extra);
  const { extra, faults } = changeExtra({
    sent: values,
    stored,
    fields,
    retired: all.filter(({ active }) => !active).map(({ code }) => code),
    isNew: kind === 'create',
    required: context.actor !== null && context.actor.kind !== 'system',
    today: context.today,
    isRegion: (code) => regions.has(code),
    seal: (code, fieldKind, value) => ({
      sealed: sealText(value, extraSealContext(recordType, code)),
      mask: String(maskValue(fieldKind, value)),
    }),
  });
  data.extra = Object.keys(extra).length === 0 ? null : extra;
  change.after.extra = data.extra;
  return [
    ...faults.map(({ field, code, message }) => violation(code, field, message)),
    ...(faults.length > 0 ? [] : await photoFaults(context.db, change, fields, extra)),
  ];
}
