/** The scalar types of Strapi's schemas that our records use. */
export type FieldKind =
  | 'increments'
  | 'integer'
  | 'biginteger'
  | 'decimal'
  | 'float'
  | 'string'
  | 'text'
  | 'richtext'
  | 'enumeration'
  | 'email'
  | 'uid'
  | 'password'
  | 'boolean'
  | 'date'
  | 'datetime'
  | 'timestamp'
  | 'json';

const NUMBERS: ReadonlySet<FieldKind> = new Set<FieldKind>(['integer', 'decimal', 'float']);
const PLAIN_DATE = /^\d{4}-\d{2}-\d{2}$/;

function asNumber(value: unknown): number {
  const number = typeof value === 'string' && value.trim() === '' ? NaN : Number(value);
  if (!Number.isFinite(number)) throw new Error('a number was expected');
  return number;
}

function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint')
    return String(value);
  throw new Error('a text was expected');
}

function asMoment(value: unknown): Date {
  const moment = value instanceof Date ? value : new Date(asText(value));
  if (Number.isNaN(moment.getTime())) throw new Error('a moment was expected');
  return moment;
}

function asPlainDate(value: unknown): string {
  if (typeof value !== 'string' || !PLAIN_DATE.test(value)) throw new Error('a date was expected');
  return value;
}

/** A value as its column keeps it, by the rules of Strapi's own fields. Throws where the value is none of its type. */
export function toColumn(kind: FieldKind, value: unknown): unknown {
  if (value === null) return null;
  if (NUMBERS.has(kind)) return asNumber(value);
  switch (kind) {
    case 'increments':
      return value;
    case 'boolean':
      if (typeof value !== 'boolean') throw new Error('true or false was expected');
      return value;
    case 'date':
      return asPlainDate(value);
    case 'datetime':
    case 'timestamp':
      return asMoment(value);
    case 'json':
      return typeof value === 'object' ? JSON.stringify(value) : value;
    default:
      return asText(value);
  }
}

function jsonOf(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    // Strapi hands out a text that is no JSON as it stands.
    return value;
  }
}

/** A column's value as Strapi's reads give it: numbers as numbers, moments as ISO text, JSON parsed. */
export function fromColumn(kind: FieldKind, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (NUMBERS.has(kind)) return Number(value);
  switch (kind) {
    case 'datetime':
    case 'timestamp':
      return asMoment(value).toISOString();
    case 'json':
      return jsonOf(value);
    case 'increments':
    case 'boolean':
    case 'date':
      return value;
    default:
      return asText(value);
  }
}
