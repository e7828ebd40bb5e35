import type { Knex } from 'knex';
import { isMaskedKind } from '../domain/form/format-value';
import type { ExtraCondition, ExtraOrder } from './extra-filter';

/** As Strapi names the table it reads from. */
const COLUMN = 't0.extra';
const VALUE = `(${COLUMN} -> ?::text)`;
const TEXT = `(${COLUMN} ->> ?::text)`;
/** What was a number when it was stored; anything else is none, and never an error. */
const NUMBER = `(case when jsonb_typeof(${VALUE}) = 'number' then ${TEXT}::numeric end)`;

type Raw = readonly [sql: string, bindings: readonly Knex.RawBinding[]];

const COMPARED: Readonly<Record<string, string>> = {
  $eq: '=',
  $ne: '<>',
  $lt: '<',
  $lte: '<=',
  $gt: '>',
  $gte: '>=',
};

const isTrue = (operand: string | undefined): boolean => operand === 'true';

/** Letters that a pattern reads as something else stand for themselves. */
const literal = (text: string): string => text.replace(/[\\%_]/g, (letter) => `\\${letter}`);

function patternOf(operator: string, text: string): Raw | null {
  switch (operator) {
    case '$contains':
      return ['like ?', [`%${literal(text)}%`]];
    case '$containsi':
      return ['ilike ?', [`%${literal(text)}%`]];
    case '$startsWith':
      return ['like ?', [`${literal(text)}%`]];
    case '$eqi':
      return ['ilike ?', [literal(text)]];
    default:
      return null;
  }
}

function conditionSql({ field, comparison, operator, operands }: ExtraCondition): Raw {
  const { code } = field;
  const [first = '', second = ''] = operands;
  if (operator === '$null' || operator === '$notNull') {
    const absent = isTrue(first) === (operator === '$null');
    return [`${VALUE} is ${absent ? '' : 'not '}null`, [code]];
  }
  if (comparison === 'codes') return [`${VALUE} @> to_jsonb(?::text)`, [code, first]];
  const isNumber = comparison === 'number';
  const left = isNumber ? NUMBER : TEXT;
  const named = isNumber ? [code, code] : [code];
  const one = isNumber ? '?::numeric' : '?::text';
  const pattern = patternOf(operator, first);
  if (pattern !== null) return [`${left} ${pattern[0]}`, [...named, ...pattern[1]]];
  if (operator === '$between')
    return [`${left} between ${one} and ${one}`, [...named, first, second]];
  if (operator === '$in' || operator === '$notIn') {
    const list = operands.map(() => one).join(', ');
    return [`${left} ${operator === '$in' ? 'in' : 'not in'} (${list})`, [...named, ...operands]];
  }
  const compared = COMPARED[operator];
  if (compared === undefined) throw new Error(`no comparison by ${operator}`);
  return [`${left} ${compared} ${one}`, [...named, first]];
}

/** Narrows a query of Strapi's to rows whose run-time values fit. Codes and values travel as parameters. */
export function whereExtra(query: Knex.QueryBuilder, condition: ExtraCondition): void {
  const [sql, bindings] = conditionSql(condition);
  void query.whereRaw(sql, bindings);
}

const YES_NO_ORDER = ['YES', 'NO', 'NA'];

/** Orders by a run-time value: choices as the form shows them, words as a Chinese dictionary does; rows without one come last. */
export function orderByExtra(query: Knex.QueryBuilder, { field, direction }: ExtraOrder): void {
  const { kind, code, choices } = field;
  if (isMaskedKind(kind)) throw new Error(`${code} is sealed`);
  const end = `${direction} nulls last`;
  const codes = kind.startsWith('yesNo') ? YES_NO_ORDER : choices?.map((choice) => choice.code);
  if (codes !== undefined)
    void query.orderByRaw(`array_position(?::text[], ${TEXT}) ${end}`, [codes, code]);
  else if (kind === 'number' || kind === 'score')
    void query.orderByRaw(`${NUMBER} ${end}`, [code, code]);
  else void query.orderByRaw(`${TEXT} collate "zh-Hans-x-icu" ${end}`, [code]);
}
