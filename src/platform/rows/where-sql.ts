import { toColumn, type FieldKind } from './field-values';
import { quoted, type RowShape } from './row-shape';

/** Conditions in Strapi's notation over the scalar attributes of one type: values or operators by name, `$and`, `$or`, `$not`. */
export type RowFilter = Record<string, unknown>;
export type Condition = { sql: string; bindings: readonly unknown[] };

const COMPARISONS: Readonly<Record<string, string>> = {
  $eq: '=',
  $ne: '<>',
  $lt: '<',
  $lte: '<=',
  $gt: '>',
  $gte: '>=',
};
const ARRAY_TYPES: Partial<Record<FieldKind, string>> = {
  increments: 'int',
  integer: 'int',
  decimal: 'numeric',
  boolean: 'boolean',
  date: 'date',
  datetime: 'timestamp',
};
const EVERYTHING: Condition = { sql: 'true', bindings: [] };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

const isTrue = (value: unknown): boolean => value === true || value === 'true';

/** An address brings every operand as text. */
const operandOf = (kind: FieldKind, value: unknown): unknown =>
  kind === 'boolean' ? isTrue(value) : toColumn(kind, value);

/** The text for LIKE with its wildcards taken literally. */
const literally = (value: unknown): string => String(value).replace(/[\\%_]/g, String.raw`\$&`);

function joined(parts: readonly Condition[], word: 'and' | 'or'): Condition {
  const [first, ...rest] = parts;
  if (!first) return EVERYTHING;
  if (rest.length === 0) return first;
  return {
    sql: `(${parts.map(({ sql }) => sql).join(` ${word} `)})`,
    bindings: parts.flatMap(({ bindings }) => bindings),
  };
}

function comparison(column: string, kind: FieldKind, operator: string, value: unknown): Condition {
  const sign = COMPARISONS[operator];
  if (sign !== undefined) {
    if (value === null)
      return { sql: `${column} is ${operator === '$ne' ? 'not ' : ''}null`, bindings: [] };
    return { sql: `${column} ${sign} ?`, bindings: [operandOf(kind, value)] };
  }
  const list = (Array.isArray(value) ? value : [value]) as readonly unknown[];
  const operands = () => list.map((one) => operandOf(kind, one));
  const array = `cast(? as ${ARRAY_TYPES[kind] ?? 'text'}[])`;
  switch (operator) {
    case '$in':
      return { sql: `${column} = any(${array})`, bindings: [operands()] };
    case '$notIn':
      return { sql: `${column} <> all(${array})`, bindings: [operands()] };
    case '$between':
      return { sql: `${column} between ? and ?`, bindings: operands() };
    case '$null':
      return { sql: `${column} is ${isTrue(value) ? '' : 'not '}null`, bindings: [] };
    case '$notNull':
      return { sql: `${column} is ${isTrue(value) ? 'not ' : ''}null`, bindings: [] };
    case '$eqi':
      return { sql: `lower(${column}::varchar) = lower(?)`, bindings: [String(value)] };
    case '$contains':
      return { sql: `${column}::varchar like ?`, bindings: [`%${literally(value)}%`] };
    case '$containsi':
      return {
        sql: `lower(${column}::varchar) like lower(?)`,
        bindings: [`%${literally(value)}%`],
      };
    case '$startsWith':
      return { sql: `${column}::varchar like ?`, bindings: [`${literally(value)}%`] };
    default:
      throw new Error(`no such operator: ${operator}`);
  }
}

function conditionsOf(shape: RowShape, filter: RowFilter): Condition[] {
  return Object.entries(filter).flatMap(([name, value]) => {
    if (name === '$and' || name === '$or') {
      const parts = (value as RowFilter[])
        .map((part) => conditionsOf(shape, part))
        .filter((found) => found.length > 0)
        .map((found) => joined(found, 'and'));
      return parts.length === 0 ? [] : [joined(parts, name === '$and' ? 'and' : 'or')];
    }
    if (name === '$not') {
      const parts = conditionsOf(shape, value as RowFilter);
      const { sql, bindings } = joined(parts, 'and');
      return parts.length === 0 ? [] : [{ sql: `not (${sql})`, bindings }];
    }
    const scalar = shape.byName.get(name);
    if (!scalar) throw new Error(`no such attribute: ${name}`);
    const column = quoted(scalar.column);
    return Object.entries(isRecord(value) ? value : { $eq: value }).map(([operator, operand]) =>
      comparison(column, scalar.kind, operator, operand),
    );
  });
}

/** The condition for SQL, its operands as bindings: names come from the schema only, values never stand in the text. */
export const whereSql = (shape: RowShape, filter: RowFilter): Condition =>
  joined(conditionsOf(shape, filter), 'and');
