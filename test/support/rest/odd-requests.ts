import type { Operation } from './api-description';
import { OPERATORS } from '../../../src/http/bounded-query';
import { ODD_DAYS, ODD_OPERANDS, ODD_VALUES } from './odd-values';

/** A number from zero to below. */
type Roll = (below: number) => number;

type Schema = {
  type?: string;
  enum?: readonly unknown[];
  const?: unknown;
  anyOf?: readonly Schema[];
  oneOf?: readonly Schema[];
  properties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
  items?: Schema;
  format?: string;
  pattern?: string;
  maxLength?: number;
};

/** What a body is made from: document ids that exist, by the name of the field, and the state of the record it is sent to. */
export type Known = { readonly idsFor: (field: string) => readonly string[]; readonly rev: number };

const RECORD = /^\^\[a-z\]/;
const HOURS = ['08:00', '00:00', '23:59', '12:30'];

/** One of a list that has some. */
export function oneOf<T>(from: readonly T[], roll: Roll): T {
  const [first] = from;
  const found = from[roll(from.length)] ?? first;
  if (found === undefined) throw new Error('there is nothing to choose from');
  return found;
}

function textOf(schema: Schema, known: Known, roll: Roll, name: string): unknown {
  if (schema.format === 'date') return oneOf(ODD_DAYS, roll);
  if (schema.pattern !== undefined && RECORD.test(schema.pattern))
    return oneOf(known.idsFor(name), roll);
  if (schema.pattern?.includes('[0-5]') === true) return oneOf(HOURS, roll);
  if (schema.maxLength !== undefined && roll(8) === 0) return '字'.repeat(schema.maxLength);
  return oneOf(['示例', '家中，说明情况。', '𠮷', 'S043', 'T01', '10000000001', '0'], roll);
}

/** Something that the schema lets through, mostly. */
function fitting(schema: Schema, known: Known, roll: Roll, name = ''): unknown {
  if (name === 'rev') return known.rev;
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return oneOf(schema.enum, roll);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return fitting(oneOf(choices, roll), known, roll, name);
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {})
          .filter(([key]) => schema.required?.includes(key) === true || roll(2) === 0)
          .map(([key, value]) => [key, fitting(value, known, roll, key)]),
      );
    case 'array':
      return Array.from({ length: roll(4) }, () => fitting(schema.items ?? {}, known, roll, name));
    case 'integer':
    case 'number':
      return oneOf([0, 1, 2, 7, 100, 2_147_483_647], roll);
    case 'boolean':
      return roll(2) === 0;
    case 'null':
      return null;
    default:
      return textOf(schema, known, roll, name);
  }
}

type Place = { in: Record<string, unknown> | unknown[]; at: string | number };

function placesOf(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Array.isArray(value) ? value.map((_one, at) => at) : Object.keys(value);
  return keys.flatMap((at) => [
    { in: value as Place['in'], at },
    ...placesOf((value as Record<string | number, unknown>)[at]),
  ]);
}

/** A body as the description has it, often with one thing in it that does not belong there. */
export function oddBody(schema: object, known: Known, roll: Roll): unknown {
  const body = fitting(schema, known, roll);
  const chance = roll(10);
  if (chance === 0) return oneOf(ODD_VALUES, roll);
  if (chance < 4) return body;
  const places = placesOf(body);
  if (places.length === 0) return body;
  const place = oneOf(places, roll);
  (place.in as Record<string | number, unknown>)[place.at] = oneOf(ODD_VALUES, roll);
  return body;
}

const SHAPES = ['', '[0]', '[1]', '[]', '[a]', '[99]', '[$eq][$eq]', '[0][0]', '[constructor]'];
const PAGES = ['0', '1', '2', '99999', '100001', '-1', '1.5', 'abc', '', '1e2', '9'.repeat(30)];
const ODD_NAMES = ['extra', 'extra.x', 'student.name', 'createdBy', '__proto__', '*', 'idHash', ''];

/** A query as Strapi documents it, with names of the list's own fields, and with what nobody documents. */
export function oddQuery({ parameters }: Operation, roll: Roll): string {
  const itemsOf = (name: string) => parameters.find((one) => one.name === name)?.schema?.items;
  const sortable = /^\^\(([^)]+)\)/.exec(itemsOf('sort')?.pattern ?? '')?.[1]?.split('|') ?? [];
  const fields = [...(itemsOf('fields')?.enum ?? []), ...sortable];
  const field = (): string =>
    fields.length === 0 || roll(6) === 0 ? oneOf(ODD_NAMES, roll) : oneOf(fields, roll);
  const operator = (): string =>
    roll(6) === 0
      ? oneOf(['$regex', '$not', '$and', '$endsWith', '$nei', 'eq', '$'], roll)
      : oneOf([...OPERATORS], roll);
  const part = (): string => {
    const operand = oneOf(ODD_OPERANDS, roll);
    switch (roll(8)) {
      case 0:
        return `sort${oneOf(SHAPES, roll)}=${field()}${oneOf(['', ':asc', ':desc', ':DESC', ':up', ':', ':asc:asc'], roll)}`;
      case 1:
        return `fields${oneOf(SHAPES, roll)}=${field()}`;
      case 2:
        return `populate${oneOf(SHAPES, roll)}=${oneOf([...(itemsOf('populate')?.enum ?? []), field(), '*'], roll)}`;
      case 3:
        return `pagination[${oneOf(['page', 'pageSize', 'start', 'limit', 'withCount'], roll)}]=${oneOf(PAGES, roll)}`;
      case 4:
        return `filters[${oneOf(['$and', '$or', '$not'], roll)}]${oneOf(SHAPES, roll)}[${field()}][${operator()}]=${operand}`;
      case 5:
        return `${oneOf(['filters', 'pagination', 'sort', 'status', 'locale', '_q', 'date', 'page', 'of', 'by'], roll)}${oneOf(SHAPES, roll)}=${operand}`;
      default:
        return `filters[${field()}][${operator()}]${oneOf(SHAPES.slice(0, 4), roll)}=${operand}`;
    }
  };
  return Array.from({ length: 1 + roll(3) }, part).join('&');
}
